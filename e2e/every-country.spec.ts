import { type CountryId, countries, countryOf } from '../src/facts/index.ts'
import { expect, test } from './support/people.ts'

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
  test(`a click on each country ${where} opens its profile, and Back leaves it again`, async ({ reader }) => {
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

test('these tests click every country in scope', () => {
  expect(looks.flatMap(({ sees }) => sees).toSorted()).toEqual(countries.map(({ id }) => id).toSorted())
})
