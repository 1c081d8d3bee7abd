import { type Claim, claims } from './claims.ts'
import { kilometresBetween } from './map-check/shapes.ts'
import type { Leg, Route } from './route.ts'

/** Kilometres of a leg as the map draws it, straight between its named points. */
export function drawnLength(leg: Leg): number {
  return leg.waypoints.reduce((sum, waypoint, index) => {
    const before = leg.waypoints[index - 1]
    return before ? sum + kilometresBetween(before.at, waypoint.at) : sum
  }, 0)
}

/** A claim that gives the length of a whole route in kilometres. */
function lengthClaimOf(route: Route): Claim | undefined {
  return claims.find(
    (claim) =>
      claim.about[0] === route.id &&
      claim.quantity?.unit === 'km' &&
      claim.quantity.of.startsWith('length of'),
  )
}

/** How far a drawn length may be from a published one before the drawing has to be called schematic. */
const lengthTolerance = 0.15

/** The drawn and the published length of a route, and whether they agree; null where none is published. */
export function lengthsOf(
  route: Route,
): { readonly drawn: number; readonly claim: Claim; readonly agree: boolean } | null {
  const claim = lengthClaimOf(route)
  const published = claim?.quantity?.value
  if (!claim || published === undefined) return null
  const [low, high] = typeof published === 'number' ? [published, published] : published
  const drawn = route.legs.reduce((sum, leg) => sum + drawnLength(leg), 0)
  const agree = drawn >= low * (1 - lengthTolerance) && drawn <= high * (1 + lengthTolerance)
  return { drawn, claim, agree }
}
