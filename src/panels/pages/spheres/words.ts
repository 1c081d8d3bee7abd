import { count, listOf, pluralOf } from '../../../facts/language.ts'

/** The words of the page of spheres. */
export const spheresWords = {
  lead: 'One map for each power, all in the same frame. The coloured countries are those that a source puts within its reach. No source draws a border of influence.',
  reading: 'Reading',
  printed: (reading: string, asOf: string) => `Reading: ${reading}; ${asOf}.`,
  maps: 'A map for each power',
  named: (countries: number) =>
    countries === 0 ? 'No country named' : `${count(countries, 'country')} named`,
  map: (power: string, countries: readonly string[]) =>
    countries.length === 0 ? `${power}: no country is drawn` : `${power}: ${listOf(countries)}`,
  /** Countries that the same sources name. */
  group: (countries: readonly string[], accordingTo: string) => `${listOf(countries)}, ${accordingTo}.`,
  none: (sources: readonly string[]) =>
    `${listOf(sources)} ${pluralOf(sources.length, { one: 'puts', other: 'put' })} no country within this reach.`,
  profile: 'Profile and claims',
  profileOf: (power: string) => ` of ${power}`,
  loading: 'The maps are being fetched.',
  noShapes: 'The shapes of the maps could not be loaded. The lists below are complete.',
} as const
