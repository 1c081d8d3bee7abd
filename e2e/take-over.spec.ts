import { palettes } from '../src/overlays/index.ts'
import { type Box, outlinesApart } from './support/outlines.ts'
import { expect, test } from './support/reader.ts'

const windows = [
  [390, 844],
  [768, 1024],
  [1280, 800],
  [1440, 900],
  [1920, 1080],
] as const

/** How high the sheet of a narrow window is at first, in pixels. */
const sheet = 188

const { rungs, colours: named } = palettes.light
const colours = [...new Set([...Object.values(rungs), named.land, named.water])]

/** Leaves the map alone on the page, whichever of the two drew it. */
function hideWords(): void {
  document.body.style.visibility = 'hidden'
  const maps = document.querySelectorAll<HTMLElement>('#first-picture, section[aria-label="Map"]')
  for (const map of maps) map.style.visibility = 'visible'
}

/** Where the picture that the build wrote has its names. */
function namesOfPicture(): Box[] {
  const names = document.querySelectorAll('#first-picture text')
  return [...names].map((name) => {
    const { left, top, right, bottom } = name.getBoundingClientRect()
    return { left, top, right, bottom }
  })
}

for (const [width, height] of windows) {
  test(`at ${width} by ${height} no outline moves when the map takes over`, async ({ reader, browser }) => {
    test.slow()
    const plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width, height } })
    await reader.page.setViewportSize({ width, height })
    await reader.open()
    await plain.goto(reader.page.url())
    await reader.settled('map')
    expect(await reader.page.locator('#first-picture').count()).toBe(0)
    for (const page of [plain, reader.page]) await page.evaluate(hideWords)
    const names = await plain.evaluate(namesOfPicture)
    // Behind the sheet of a narrow window the picture need not go on.
    const clip = { x: 0, y: 0, width, height: width < 900 ? height - sheet : height }
    const [before, after] = [await plain.screenshot({ clip }), await reader.page.screenshot({ clip })]
    await plain.close()
    const apart = await reader.page.evaluate(outlinesApart, {
      before: before.toString('base64'),
      after: after.toString('base64'),
      colours,
      names,
    })
    // A neighbour that touches by its corner is 1.41 pixels away. Islands that the picture leaves out are not counted.
    expect(apart.compared).toBeGreaterThan(0.7)
    expect(apart.moved).toBe(0)
  })
}

test('the page does not shift while the app takes it over', async ({ reader }) => {
  await reader.open()
  await reader.settled('map')
  const shift = await reader.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(
            list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
          )
        }).observe({ type: 'layout-shift', buffered: true })
        window.setTimeout(() => resolve(0), 500)
      }),
  )
  expect(shift).toBeLessThan(0.01)
})

test('the first picture is there before the map, and is marked as painted then', async ({ reader }) => {
  await reader.open()
  await reader.settled('map')
  const [picture = 0, map = 0] = [
    await reader.timeOf('atlas:first-picture'),
    await reader.timeOf('atlas:map-settled'),
  ]
  expect(picture).toBeGreaterThan(0)
  expect(picture).toBeLessThan(map)
  expect(picture).toBe(await reader.timeOf('first-contentful-paint'))
})

test('a link that shows another view does not show the first picture under it', async ({ reader }) => {
  await reader.open('reading=record')
  await expect(reader.map()).toBeVisible()
  expect(await reader.page.locator('#first-picture').count()).toBe(0)
})

test('a country page opens the app with that country selected, and leaves its address to the view', async ({
  reader,
}) => {
  await reader.open()
  await reader.page.goto(new URL('country/KAZ/', reader.page.url()).href)
  await expect(reader.profile()).toBeVisible()
  expect(await reader.profileName()).toBe('Kazakhstan')
  expect(new URL(reader.page.url()).pathname).toBe('/')
  expect(reader.address()).toBe('country=KAZ')
  await reader.settled('map')
})

test('the focus stays on the country it was on when the app took over', async ({ reader }) => {
  await reader.page.addInitScript(() => {
    // Where a reader who is quicker than the scripts has gone.
    document.addEventListener('readystatechange', () => {
      document.querySelector<HTMLElement>('#first-page main [data-country="UZB"]')?.focus()
    })
  })
  await reader.open()
  await reader.settled('map')
  const focused = await reader.page.evaluate(() => document.activeElement?.getAttribute('data-country'))
  expect(focused).toBe('UZB')
})
