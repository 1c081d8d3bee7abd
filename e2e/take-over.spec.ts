import { breakpoints, sizes } from '../src/ui/layout.ts'
import { expect, test } from './support/people.ts'

const windows = [
  [390, 844],
  [768, 1024],
  [1440, 900],
  [1920, 1080],
] as const

for (const [width, height] of windows) {
  test.describe(`at ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('no outline moves when the map takes over', async ({ reader, withoutScripts }) => {
      test.slow()
      await withoutScripts.written.open()
      await reader.open()
      await reader.map.settled('map')
      await expect(reader.written.picture()).toHaveCount(0)
      const names = await withoutScripts.written.namesInPicture()
      // Behind the sheet of a narrow window the picture need not go on.
      const clip = {
        x: 0,
        y: 0,
        width,
        height: width < breakpoints.narrow ? height - sizes.sheetPeek : height,
      }
      const before = await withoutScripts.pictures.withoutWords(clip)
      const after = await reader.pictures.withoutWords(clip)
      const apart = await reader.pictures.outlinesApart(before, after, names)
      // A neighbour that touches by its corner is 1.41 pixels away. Islands that the picture leaves out are not counted.
      expect(apart.compared).toBeGreaterThan(0.7)
      expect(apart.moved).toBe(0)
    })
  })
}

test('the page does not shift while the app takes it over', async ({ reader }) => {
  await reader.open()
  await reader.map.settled('map')
  expect(await reader.measures.layoutShift()).toBeLessThan(0.01)
})

test('the first picture is there before the map, and is marked as painted then', async ({ reader }) => {
  await reader.open()
  await reader.map.settled('map')
  const [picture = 0, map = 0] = [
    await reader.measures.timeOf('atlas:first-picture'),
    await reader.measures.timeOf('atlas:map-settled'),
  ]
  expect(picture).toBeGreaterThan(0)
  expect(picture).toBeLessThan(map)
  expect(picture).toBe(await reader.measures.timeOf('first-contentful-paint'))
})

test('a link that shows another view does not show the first picture under it', async ({ reader }) => {
  await reader.open('reading=record')
  await expect(reader.map.section()).toBeVisible()
  await expect(reader.written.picture()).toHaveCount(0)
})

test('a country page opens the app with that country selected, and leaves its address to the view', async ({
  reader,
}) => {
  await reader.written.open('country/KAZ/')
  await expect(reader.profile()).toBeVisible()
  expect(await reader.profileName()).toBe('Kazakhstan')
  expect(reader.path()).toBe('/')
  expect(reader.address()).toBe('country=KAZ')
  await reader.map.settled('map')
})

test('the focus stays on the country it was on when the app took over', async ({ reader }) => {
  await reader.written.focusBeforeApp('UZB')
  await reader.open()
  await reader.map.settled('map')
  await expect(reader.focus()).toHaveAttribute('data-country', 'UZB')
})
