import { claimsAbout, countries, nameOf } from '../src/facts/index.ts'
import { overlays } from '../src/overlays/index.ts'
import { expect, test } from './support/reader.ts'

test.use({ javaScriptEnabled: false })

test('without JavaScript the start page shows the coloured map, its legend and the countries', async ({
  reader,
}) => {
  await reader.page.goto('./')
  const links = reader.page.locator('#first-picture a')
  expect(await links.count()).toBeGreaterThan(15)
  const kazakhstan = await links.filter({ has: reader.page.locator('[data-country="KAZ"]') }).boundingBox()
  expect(kazakhstan?.width).toBeGreaterThan(200)
  const legend = reader.page.getByRole('region', { name: 'Legend', exact: true })
  await expect(legend).toContainText('Leading candidate')
  for (const { name } of overlays) await expect(legend).toContainText(name)
  await expect(reader.countries().getByRole('listitem')).toHaveCount(countries.length)
})

test('without JavaScript a country on the map leads to its page, with every claim, and back', async ({
  reader,
}) => {
  await reader.page.goto('./')
  await reader.page
    .getByRole('link', { name: nameOf('KAZ'), exact: true })
    .first()
    .click()
  await expect(reader.page.getByRole('heading', { level: 1 })).toHaveText('Kazakhstan')
  await expect(reader.page.locator('article[data-claim]')).toHaveCount(claimsAbout('KAZ').length)
  const map = reader.page.getByRole('img', { name: /^A map of Kazakhstan/ })
  const drawn = () => map.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)
  await expect.poll(drawn, { message: 'the width of the map' }).toBe(1200)
  await reader.page.getByRole('link', { name: 'Accords Atlas', exact: true }).click()
  await expect(reader.countries().getByRole('listitem')).toHaveCount(countries.length)
})

test('without JavaScript countries are a click apart', async ({ reader }) => {
  await reader.page.goto('./')
  await reader.chooseCountry('Azerbaijan')
  await expect(reader.page.getByRole('heading', { level: 1 })).toHaveText('Azerbaijan')
  await reader.chooseCountry('Georgia')
  await expect(reader.page.getByRole('heading', { level: 1 })).toHaveText('Georgia')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })

    test('the picture is drawn in the colours of the device', async ({ reader }) => {
      await reader.page.goto('./')
      const sea = reader.page.locator('#first-picture rect').first()
      const drawn = await sea.evaluate((rect) => getComputedStyle(rect).fill)
      expect(drawn).toBe(colorScheme === 'light' ? 'rgb(211, 222, 227)' : 'rgb(21, 29, 35)')
    })
  })
}

test('on a narrow window all that the card says can be scrolled to', async ({ reader }) => {
  await reader.page.setViewportSize({ width: 390, height: 844 })
  await reader.page.goto('./')
  const last = reader.countries().getByRole('link').last()
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport()
})
