import { ladder } from '../ladder.ts'
import { sources } from '../sources/index.ts'
import { explained, fields, type Schema, setOf, text, textLike, tuple } from './schema.ts'

/** Schemas of fields that records of several kinds share. */

const prefixes = sources.map(({ prefix }) => prefix).join('|')

export const claimId = textLike(`^(${prefixes})-[a-z0-9]+(-[a-z0-9]+)*$`, 'The id of a claim, in claims.json')
export const countryId = textLike('^[A-Z]{3}$', 'ISO 3166-1 alpha-3')
export const otherId = textLike('^[a-z0-9]+(-[a-z0-9]+)*$', 'An id, the same as in links')
export const subjectId = textLike(
  '^([A-Z]{3}|[a-z0-9]+(-[a-z0-9]+)*)$',
  'The id of a country (three capitals), a route or a sphere',
)
const day = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?'
export const when = textLike(
  `^(${day}(/${day})?|not stated)$`,
  'A day, a month, a year or a span with "/" between its ends (ISO 8601), or "not stated"',
)
export const rung: Schema = {
  ...explained(Object.fromEntries(ladder.map((step) => [step.rung, step.meaning]))),
  description: 'A rung of the ladder of normalization',
}
export const point = tuple(
  [
    { type: 'number', minimum: -180, maximum: 180 },
    { type: 'number', minimum: -90, maximum: 90 },
  ],
  'Longitude and latitude in degrees (WGS 84)',
)

/** At least one claim as the reason for a record. */
export const because = setOf(claimId, 'The claims on which it rests', 1)

/** The schema of the release, which every file carries. */
export const releaseSchema = fields<{ version: string; day: string }>({
  version: textLike('^[0-9]+\\.[0-9]+\\.[0-9]+$', 'The version of the atlas'),
  day: textLike('^[0-9]{4}-[0-9]{2}-[0-9]{2}$', 'The day of the release'),
})

export const termsSchema = text('Under which terms the data may be used')
