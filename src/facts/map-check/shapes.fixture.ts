import type { Leg, Route, Waypoint } from '../route.ts'
import type { CountryLookup, Point } from './shapes.ts'

/**
 * For tests: straight borders on the equator, where a degree is 111 km both ways. South of 0 is the sea; from west to
 * east lie Azerbaijan, Georgia (0 to 1) and Turkey; Armenia lies north of 1. Turkey has a lake.
 */
export const imaginedLookup: CountryLookup = {
  countryAt([lng, lat]) {
    if (lat < 0) return 'sea'
    if (lat > 1) return 'ARM'
    return lng < 0 ? 'AZE' : lng < 1 ? 'GEO' : 'TUR'
  },
  lakeAt: ([lng, lat]) => (Math.hypot(lng - 1.3, lat - 0.8) < 0.1 ? 'Imagined Lake' : null),
  neighboursOf: (alpha3) => new Set(alpha3 === 'GEO' ? ['AZE', 'TUR', 'ARM'] : ['GEO', 'ARM']),
}

/** One kilometre in degrees of the imagined map, so that tests can write distances in km. */
export const kilometre = 1 / 111.2

/** A waypoint on the imagined map, at `[lng, lat]` in degrees. */
export function waypoint(name: string, at: Point, where: string): Waypoint {
  return { name, at, in: where }
}

/** A route of one pipeline through Azerbaijan, Georgia and Turkey, 55 km inland, with some fields replaced. */
export function imaginedRoute({ leg = {}, ...route }: Partial<Route> & { leg?: Partial<Leg> } = {}): Route {
  return {
    id: 'imagined',
    name: 'Imagined line',
    overlay: 'energy',
    carries: 'oil',
    summary: 'Nowhere.',
    transits: ['AZE', 'GEO', 'TUR'],
    avoids: ['ARM'],
    illustrates: [],
    legs: [
      {
        id: 'leg',
        name: 'West–East',
        mode: 'oil pipeline',
        stage: 'operating',
        schematic: false,
        approximate: null,
        because: ['pr-btc-route'],
        shared: [],
        waypoints: [waypoint('West', [-0.5, 0.5], 'AZE'), waypoint('East', [1.5, 0.5], 'TUR')],
        ...leg,
      },
    ],
    nodes: [],
    ...route,
  }
}
