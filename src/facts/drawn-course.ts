import { curveThrough } from './curve.ts'
import { kilometresBetween, type Point } from './map-check/shapes.ts'
import { isSailed, type Leg } from './route.ts'

/** The longest stretch, in km, of a known course on land from one named place to the next. */
export const longestKnownStretch = 120

/**
 * Where a leg enters or leaves a shared course, its curve points along that course, so all lines on it are the same
 * until they part. Where two shared courses meet, the curve looks at both.
 */
function forksOf(leg: Leg): ReadonlyMap<number, 'before' | 'after'> {
  const [starts, ends] = [leg.shared.map(({ from }) => from), leg.shared.map(({ to }) => to)]
  return new Map([
    ...starts.filter((at) => !ends.includes(at)).map((at) => [at, 'after'] as const),
    ...ends.filter((at) => !starts.includes(at)).map((at) => [at, 'before'] as const),
  ])
}

const drawn = new WeakMap<Leg, readonly (readonly Point[])[]>()

/** The drawn points of each stretch of a leg between waypoints, `[lng, lat]` in degrees, both ends included. */
export function drawnStretches(leg: Leg): readonly (readonly Point[])[] {
  const known = drawn.get(leg)
  if (known) return known
  const stretches = curveThrough(
    leg.waypoints.map(({ at }) => at),
    forksOf(leg),
  )
  drawn.set(leg, stretches)
  return stretches
}

/** The drawn points of a leg from its first waypoint to its last, `[lng, lat]` in degrees. */
export function drawnCourse(leg: Leg): readonly Point[] {
  return drawnStretches(leg).flatMap((stretch, index) => (index === 0 ? stretch : stretch.slice(1)))
}

/** The reason for a gap: no place on the course is known for longer than `longestKnownStretch`. */
const longGap = `No place between them is known for more than ${longestKnownStretch} km.`

/**
 * The reason why the stretch after a waypoint is approximate, in one sentence. Null if it is known. A sea lane has
 * no reason: its style says so already.
 */
function whyApproximate(leg: Leg, index: number): string | null {
  if (isSailed(leg)) return null
  const [from, to] = [leg.waypoints[index], leg.waypoints[index + 1]]
  if (from === undefined || to === undefined) return null
  const shared = leg.shared.find((one) => one.approximate !== null && index >= one.from && index < one.to)
  const isLong = kilometresBetween(from.at, to.at) > longestKnownStretch
  return leg.approximate ?? shared?.approximate ?? (isLong ? longGap : null)
}

/** Whether the stretch after the waypoint at an index is approximate. */
export function isApproximate(leg: Leg, index: number): boolean {
  return whyApproximate(leg, index) !== null
}

/** An approximate stretch of a leg: the names of the waypoints at its ends, and the reason. */
export interface ApproximateStretch {
  readonly from: string
  readonly to: string
  readonly why: string
}

/** The approximate stretches of a leg in order. Neighbours with the same reason are one stretch. */
export function approximateStretches(leg: Leg): readonly ApproximateStretch[] {
  const stretches: ApproximateStretch[] = []
  for (const [index, { name: from }] of leg.waypoints.entries()) {
    const [why, to] = [whyApproximate(leg, index), leg.waypoints[index + 1]?.name]
    if (why === null || to === undefined) continue
    const last = stretches.at(-1)
    const joins = last?.to === from && last.why === why
    if (joins) stretches.pop()
    stretches.push({ from: joins ? last.from : from, to, why })
  }
  return stretches
}

/** The reasons why a leg or its shared courses are approximate. Empty if the record gives none. */
export function reasonsOf(leg: Leg): readonly string[] {
  return [leg, ...leg.shared].flatMap(({ approximate }) => approximate ?? [])
}

/** A drawn part of a leg, either known or approximate throughout. Points are `[lng, lat]` in degrees. */
interface CoursePart {
  readonly approximate: boolean
  readonly path: readonly Point[]
}

/** The parts of a leg in order. A part ends where the course changes between known and approximate. */
export function courseParts(leg: Leg): readonly CoursePart[] {
  const parts: { approximate: boolean; path: Point[] }[] = []
  for (const [index, stretch] of drawnStretches(leg).entries()) {
    const approximate = isApproximate(leg, index)
    const last = parts.at(-1)
    if (last?.approximate === approximate) last.path.push(...stretch.slice(1))
    else parts.push({ approximate, path: [...stretch] })
  }
  return parts
}
