import { countryOf, isCountryId } from '../src/facts/index.ts'
import { expect, test } from './support/people.ts'

test('a click on a country opens its profile, Back leaves it, and the sea and other countries open nothing', {
  tag: '@map',
}, async ({ reader }) => {
  // every-country.spec.ts clicks all countries, on one painter: the hit test uses the same shapes for both.
  await reader.open('map=3.5/41/50')
  for (const { id, name, labelAt } of (['KAZ', 'TKM', 'GEO'] as const).map(countryOf)) {
    await reader.map.clickAt(...labelAt)
    await expect(reader.profile().getByRole('heading', { name, exact: true })).toBeVisible()
    expect(reader.address()).toContain(`country=${id}`)
    await reader.goBack()
    await expect(reader.profile()).toBeHidden()
    expect(reader.address()).toMatch(/^map=/)
  }
  expect(isCountryId('AFG')).toBe(false)
  await reader.map.clickAt(51, 41)
  await reader.map.clickAt(65.6, 33.7)
  await reader.map.settled()
  await expect(reader.profile()).toBeHidden()
  expect(reader.address()).not.toMatch(/country|route|sphere/)
})

test('a link to 48 north, 67 east puts Kazakhstan under the middle of the map, where a click opens it', async ({
  reader,
}) => {
  await reader.open('map=5/48/67')
  await reader.map.clickCentre()
  await expect(reader.profile().getByRole('heading', { name: 'Kazakhstan', exact: true })).toBeVisible()
})
