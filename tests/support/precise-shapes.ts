import { type CountryLookup, remembering } from '../../src/facts/map-check/shapes.ts'
import { countryAt, neighboursOf } from '../../tools/geo/precise-countries.mjs'

/** The countries at 1:10m, with the atlas's border policy. */
export const preciseLookup: CountryLookup = remembering({
  neighboursOf,
  countryAt: ([lng, lat]) => countryAt([lng, lat]),
})
