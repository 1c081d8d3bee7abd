import { countryOf, routeOf, sphereOf } from '../../facts/index.ts'
import type { Subject } from '../subject.ts'
import type { Extent } from './camera.ts'

/** The extent of a subject: that of a country, of the legs of a route, of the whole reach of a sphere. */
export function extentOf(subject: Subject): Extent {
  if (subject.kind === 'country') return countryOf(subject.id).extent
  if (subject.kind === 'sphere') {
    const { reach, bases = [] } = sphereOf(subject.id)
    return around([
      ...reach.map(({ country }) => countryOf(country).extent),
      ...bases.map(({ at: [lng, lat] }): Extent => [lng, lat, lng, lat]),
    ])
  }
  const places = routeOf(subject.id).legs.flatMap((leg) => leg.waypoints.map(({ at }) => at))
  return around(places.map(([lng, lat]) => [lng, lat, lng, lat]))
}

/** The extent of several subjects together; null for none. */
export function extentOfAll(subjects: readonly Subject[]): Extent | null {
  return subjects.length === 0 ? null : around(subjects.map(extentOf))
}

function around(extents: readonly Extent[]): Extent {
  return [
    Math.min(...extents.map(([west]) => west)),
    Math.min(...extents.map(([, south]) => south)),
    Math.max(...extents.map(([, , east]) => east)),
    Math.max(...extents.map(([, , , north]) => north)),
  ]
}
