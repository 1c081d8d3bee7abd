import type { Quantity } from './claim.ts'
import { type ClaimId, claims } from './claims.ts'
import { drawnCourse, drawnStretches, isApproximate } from './drawn-course.ts'
import { kilometresBetween, type Point } from './map-check/shapes.ts'
import type { Leg, Route } from './route.ts'

function kilometresAlong(course: readonly Point[]): number {
  return course.slice(1).reduce((sum, to, index) => sum + kilometresBetween(course[index] ?? to, to), 0)
}

/** The length of a leg in km, as the map draws it. */
export function drawnLength(leg: Leg): number {
  return kilometresAlong(drawnCourse(leg))
}

/** The extent of a published length that differs from the drawn route: a part, all but one leg, or more. */
type OtherExtent =
  | { readonly from: string; readonly to: string }
  | { readonly without: string }
  | 'more than is drawn'

const otherExtents: Readonly<Partial<Record<ClaimId, OtherExtent>>> = {
  'pr-kazakhstan-china-route': { without: 'kumkol-atasu' },
  'pr-instc-agreement': 'more than is drawn',
  'pr-china-iran-trains': 'more than is drawn',
  'pr-instc-east-line': { from: 'Zhanaozen', to: 'Gorgan' },
}

/** A claim that gives the length of a route, or of a part of it, in kilometres. */
function lengthClaimOf(route: Route): { readonly id: ClaimId; readonly quantity: Quantity } | undefined {
  const found = claims.find(
    ({ about, quantity }) =>
      about[0] === route.id && quantity?.unit === 'km' && quantity.of.startsWith('length of'),
  )
  return found?.quantity && { id: found.id, quantity: found.quantity }
}

/** A stretch of a leg from one waypoint to the next, in km as drawn. */
interface Stretch {
  readonly length: number
  readonly approximate: boolean
}

/** The stretches of a route that a published length measures. */
function measuredStretches(route: Route, extent: OtherExtent | undefined): readonly Stretch[] {
  return route.legs.flatMap((leg) => {
    const stretches = drawnStretches(leg).map((stretch, index) => ({
      length: kilometresAlong(stretch),
      approximate: isApproximate(leg, index),
    }))
    if (extent === undefined || extent === 'more than is drawn') return stretches
    if ('without' in extent) return leg.id === extent.without ? [] : stretches
    const names = leg.waypoints.map(({ name }) => name)
    const [from, to] = [names.indexOf(extent.from), names.indexOf(extent.to)]
    return from < 0 || to < 0 ? [] : stretches.slice(from, to)
  })
}

/** The largest difference, as a part of the published length, for a course that is not called approximate. */
export const lengthTolerance = 0.05

/** A drawn length beside a published one. */
export interface Lengths {
  /** The drawn length, in km, of the extent that the claim measures. */
  readonly drawn: number
  /** Whether that whole extent is drawn as approximate. */
  readonly approximate: boolean
  readonly published: Quantity
  /** Whether they agree within the tolerance. */
  readonly agree: boolean
  /** Whether the claim measures only a part of the route, or more than its drawn part. */
  readonly extent: 'the route' | 'a part' | 'more'
}

/** The drawn and the published length of a route. Null if no length is published. */
export function lengthsOf(route: Route): Lengths | null {
  const claim = lengthClaimOf(route)
  if (claim === undefined) return null
  const [low = 0, high = low] = [claim.quantity.value].flat()
  const other = otherExtents[claim.id]
  const stretches = measuredStretches(route, other)
  const drawn = stretches.reduce((sum, { length }) => sum + length, 0)
  return {
    drawn,
    approximate: stretches.every(({ approximate }) => approximate),
    published: claim.quantity,
    agree: drawn >= low * (1 - lengthTolerance) && drawn <= high * (1 + lengthTolerance),
    extent: other === undefined ? 'the route' : other === 'more than is drawn' ? 'more' : 'a part',
  }
}
