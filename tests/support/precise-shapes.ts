import { type Ground, remembering } from '../../src/facts/map-check/shapes.ts'
import { countryAt, neighboursOf } from '../../tools/geo/precise-countries.mjs'

/** The ground at 1:10m, with the atlas's border policy. */
export const preciseGround: Ground = remembering({
  neighboursOf,
  countryAt: ([lng, lat]) => countryAt([lng, lat]),
})
