import type { Basics } from '../countries.ts'
import { basicsSource, type Country, type CountryId, claimsAbout, countries } from '../index.ts'
import { claimId, countryId, point } from './common-schemas.ts'
import { dataFile } from './data-file.ts'
import { described, fields, listOf, type Schema, setOf, text, textLike, tuple } from './schema.ts'

interface PublishedCountry extends Country {
  readonly claims: readonly string[]
}

const [longitude, latitude] = [point.prefixItems?.[0] ?? {}, point.prefixItems?.[1] ?? {}]

const basics = fields<Basics>(
  {
    capital: text('The name of the capital'),
    capitalAt: described(point, 'Where the capital lies, as longitude and latitude in degrees'),
    capitalNote: text('A remark on the capital'),
    population: { type: 'number', minimum: 0, description: 'Millions of people in 2024' },
    output: { type: 'number', minimum: 0, description: 'Billions of current US dollars in 2023' },
  },
  ['capitalNote', 'population', 'output'],
)

const prominence: Schema = {
  type: 'integer',
  minimum: 0,
  maximum: 2,
  description: '0 for the countries the atlas is about, 1 for the powers around them, 2 for the others',
}

const country = fields<PublishedCountry>(
  {
    id: countryId,
    name: text('Its plain English name'),
    flag: textLike('^[A-Z]{2}$', 'ISO 3166-1 alpha-2'),
    prominence,
    labelAt: described(point, 'Where the map writes its name, as longitude and latitude in degrees'),
    extent: tuple(
      [longitude, latitude, longitude, latitude],
      'What the map shows when it is chosen: west, south, east, north in degrees',
    ),
    basics,
    claims: setOf(claimId, 'The claims about it, or on which its drawing rests'),
  },
  ['basics'],
)

const published: readonly PublishedCountry[] = countries.map(
  (record: Country & { readonly id: CountryId }) => ({
    ...record,
    claims: claimsAbout(record.id).map(({ id }) => id),
  }),
)

/** `countries.json`: every country in scope. */
export const countriesFile = dataFile({
  name: 'countries.json',
  holds: 'countries',
  content: { basicsSource, countries: published },
  schemas: {
    basicsSource: text('Where the figures of the basics are from'),
    countries: listOf(country, 'Every country in scope, in the order of lists', 1),
  },
})
