import { type CountryId, countries, countryOf, isCountryId } from '../src/facts/index.ts'
import { expect, test } from './support/people.ts'

// Smaller than most windows, and so drawn sooner; still wide enough for panels beside the map.
test.use({ viewport: { width: 1000, height: 600 }, contextOptions: { reducedMotion: 'reduce' } })

interface Look {
  readonly where: string
  readonly camera: string
  readonly sees: readonly CountryId[]
}

/** Cameras from which every country in scope can be clicked, clear of the panels. */
const looks: readonly Look[] = [
  {
    where: 'around the Caspian',
    camera: '3.5/41/50',
    sees: ['AZE', 'KAZ', 'UZB', 'TKM', 'TJK', 'KGZ', 'ARM', 'GEO', 'IRN'],
  },
  { where: 'in the north and east', camera: '3.5/49/64', sees: ['RUS', 'CHN'] },
  { where: 'from Turkey to Sudan', camera: '3.2/28/33', sees: ['TUR', 'SAU', 'ARE', 'SDN'] },
  { where: 'so small that one has to look closely', camera: '7/31.6/35', sees: ['ISR', 'PSE'] },
  { where: 'on an island', camera: '7/26/50.3', sees: ['BHR'] },
  { where: 'on the Atlantic', camera: '2/38/-85', sees: ['USA', 'MAR'] },
]

for (const { where, camera, sees } of looks) {
  test(`clicking each country ${where} opens its profile, and Back leaves it again`, async ({ reader }) => {
    await reader.open(`map=${camera}`)
    for (const { id, name, labelAt } of sees.map(countryOf)) {
      await reader.map.clickAt(...labelAt)
      await expect(reader.profile().getByRole('heading', { name, exact: true })).toBeVisible()
      expect(reader.address()).toContain(`country=${id}`)
      await reader.goBack()
      await expect(reader.profile()).toBeHidden()
      expect(reader.address()).toMatch(/^map=/)
    }
  })
}

test('no country in scope was left out of those that are clicked', () => {
  expect(looks.flatMap(({ sees }) => sees).toSorted()).toEqual(countries.map(({ id }) => id).toSorted())
})

test('a link to 48 north, 67 east puts Kazakhstan under the middle of the map, where a click opens it', async ({
  reader,
}) => {
  await reader.open('map=5/48/67')
  await reader.map.clickCentre()
  await expect(reader.profile().getByRole('heading', { name: 'Kazakhstan', exact: true })).toBeVisible()
})

test('a click on the sea, or on a country out of scope, opens nothing', async ({ reader }) => {
  expect(isCountryId('AFG')).toBe(false)
  await reader.open('map=4/38/58')
  await reader.map.clickAt(51, 41)
  await reader.map.clickAt(65.6, 33.7)
  await reader.map.settled()
  await expect(reader.profile()).toBeHidden()
  expect(reader.address()).not.toMatch(/country|route|sphere/)
})
