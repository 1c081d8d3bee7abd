import type { Leg } from '../src/facts/index.ts'
import { countryAt } from '../tools/geo/precise-countries.mjs'

export type Point = readonly [lng: number, lat: number]

/** How far a port or a coast may be from where the shapes have it: waypoints are good to about 5 km. */
export const coastTolerance = 5
/** How far a ship may be over land in a strait, which shapes of 1:10m draw roughly. */
export const straitTolerance = 1.5
/** How far a border point may be from either of its countries. */
export const borderTolerance = 15

const kilometresPerDegree = 111.2

/** Good to a part in a hundred over the lengths of a leg, which is all that tolerances need. */
export function kilometres(a: Point, b: Point): number {
  const narrowing = Math.cos((((a[1] + b[1]) / 2) * Math.PI) / 180)
  return Math.hypot((b[0] - a[0]) * narrowing, b[1] - a[1]) * kilometresPerDegree
}

/** Points of a straight stretch, both ends included, at most `spacing` km apart. */
export function samples(from: Point, to: Point, spacing: number): readonly Point[] {
  const steps = Math.max(1, Math.ceil(kilometres(from, to) / spacing))
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const part = step / steps
    return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
  })
}

const found = new Map<string, string>()

/** Where a point lies: an alpha-3 code or `sea`. Asked once per point, since the shapes are long to search. */
export function whereIs([lng, lat]: Point): string {
  const key = `${lng} ${lat}`
  const known = found.get(key) ?? countryAt([lng, lat])
  found.set(key, known)
  return known
}

/** What lies within so many km of a point, by probes 1.5 km apart at most: alpha-3 codes, and perhaps `sea`. */
export function around(point: Point, within: number): ReadonlySet<string> {
  const narrowing = Math.cos((point[1] * Math.PI) / 180)
  const rings = Math.ceil(within / 1.5)
  const probes = Array.from({ length: rings }, (_, ring) => ((ring + 1) / rings) * within).flatMap(
    (radius) => {
      const count = Math.max(8, Math.ceil((2 * Math.PI * radius) / 1.5))
      return Array.from({ length: count }, (_, probe): Point => {
        const angle = (2 * Math.PI * probe) / count
        return [
          point[0] + (Math.cos(angle) * radius) / kilometresPerDegree / narrowing,
          point[1] + (Math.sin(angle) * radius) / kilometresPerDegree,
        ]
      })
    },
  )
  return new Set([point, ...probes].map(whereIs))
}

/** The straight stretches of a leg, from one waypoint to the next. */
export function stretches(leg: Leg) {
  return leg.waypoints.slice(1).flatMap((to, index) => {
    const from = leg.waypoints[index]
    return from === undefined ? [] : [{ from, to, points: samples(from.at, to.at, 2) }]
  })
}

/** Whether a leg is sailed, so that it may run over water and has no business on land. */
export function isSailed(leg: Leg): boolean {
  return leg.mode === 'ferry' || leg.mode === 'oil tanker'
}
