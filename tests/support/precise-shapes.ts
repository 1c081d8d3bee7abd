import { type CountryLookup, remembering } from '../../src/facts/map-check/shapes.ts'
import { lakeAt } from '../../tools/geo/lakes.mjs'
import { countryAt, neighboursOf } from '../../tools/geo/precise-countries.mjs'

/** The countries at 1:10m, with the atlas's border policy, and the lakes of the map. */
export const preciseLookup: CountryLookup = remembering({
  neighboursOf,
  countryAt: ([lng, lat]) => countryAt([lng, lat]),
  lakeAt: ([lng, lat]) => lakeAt([lng, lat]),
})
