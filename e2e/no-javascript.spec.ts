import { claimsAbout, countries, nameOf } from '../src/facts/index.ts'
import { overlays } from '../src/overlays/index.ts'
import { expect, test } from './support/people.ts'

test.use({ javaScriptEnabled: false })

test('without JavaScript the start page shows the coloured map, its legend and the countries', async ({
  reader,
}) => {
  await reader.written.open()
  const links = reader.written.pictureLinks()
  expect(await links.count()).toBeGreaterThan(15)
  const kazakhstan = await reader.written.pictureLink('KAZ').boundingBox()
  expect(kazakhstan?.width).toBeGreaterThan(200)
  const legend = reader.written.legend()
  await expect(legend).toContainText('Leading candidate')
  for (const { name } of overlays) await expect(legend).toContainText(name)
  await expect(reader.countries().getByRole('listitem')).toHaveCount(countries.length)
})

test('without JavaScript a country on the map leads to its page with every claim, and the page leads back', async ({
  reader,
}) => {
  await reader.written.open()
  await reader.written.link(nameOf('KAZ')).click()
  await expect(reader.written.title()).toHaveText('Kazakhstan')
  await expect(reader.written.claims()).toHaveCount(claimsAbout('KAZ').length)
  const drawn = () => reader.written.widthOfMapOf(nameOf('KAZ'))
  await expect.poll(drawn, { message: 'the width of the map' }).toBe(1200)
  await reader.written.link('Accords Atlas').click()
  await expect(reader.countries().getByRole('listitem')).toHaveCount(countries.length)
})

test('without JavaScript countries are a click apart', async ({ reader }) => {
  await reader.written.open()
  await reader.chooseCountry('Azerbaijan')
  await expect(reader.written.title()).toHaveText('Azerbaijan')
  await reader.chooseCountry('Georgia')
  await expect(reader.written.title()).toHaveText('Georgia')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })

    test('the picture is drawn in the colours of the device', async ({ reader }) => {
      await reader.written.open()
      expect(await reader.written.seaColour()).toBe(
        colorScheme === 'light' ? 'rgb(211, 222, 227)' : 'rgb(21, 29, 35)',
      )
    })
  })
}

test('in a narrow window the reader can scroll to all words of the card', async ({ reader }) => {
  await reader.resize(390, 844)
  await reader.written.open()
  const last = reader.countries().getByRole('link').last()
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport()
})
