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
      // The picture may end behind the sheet of a narrow window.
      const clip = {
        x: 0,
        y: 0,
        width,
        height: width < breakpoints.narrow ? height - sizes.sheetPeek : height,
      }
      const before = await withoutScripts.pictures.withoutWords(clip)
      const after = await reader.pictures.withoutWords(clip)
      const apart = await reader.pictures.outlinesApart(before, after, names)
      // A neighbour at the corner is 1.41 pixels away. Islands that the picture leaves out are not counted.
      expect(apart.compared).toBeGreaterThan(0.7)
      expect(apart.moved).toBe(0)
    })
  })
}

test('the first picture is there before the map, has its mark at the first paint, and shifts nothing', async ({
  reader,
}) => {
  await reader.open()
  await reader.map.settled('map')
  const [picture = 0, map = 0] = [
    await reader.measures.timeOf('atlas:first-picture'),
    await reader.measures.timeOf('atlas:map-settled'),
  ]
  expect(picture).toBeGreaterThan(0)
  expect(picture).toBeLessThan(map)
  expect(picture).toBe(await reader.measures.timeOf('first-contentful-paint'))
  expect(await reader.measures.layoutShift()).toBeLessThan(0.01)
})

test('the focus stays on its country when the app takes over', async ({ reader }) => {
  await reader.written.focusBeforeApp('UZB')
  await reader.open()
  await reader.map.settled('map')
  await expect(reader.focus()).toHaveAttribute('data-country', 'UZB')
})
