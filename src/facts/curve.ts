import { kilometresBetween, type Point } from './map-check/shapes.ts'

/** The largest distance, in km, of a curve from the straight line between two points: about the error of the points. */
export const furthestBend = 6

/** The largest distance, in km, of the drawn points' line from the curve: half a pixel at zoom 8. */
const coarseness = 0.11

/** The number of times that the tangents of a stretch are halved before it is drawn straight. */
const halvings = 6

/** A point or a direction on the plane of Mercator’s projection, in degrees of longitude. */
type Vector = readonly [x: number, y: number]

const radian = Math.PI / 180

function onPlane([lng, lat]: Point): Vector {
  return [lng, Math.log(Math.tan(Math.PI / 4 + (lat * radian) / 2)) / radian]
}

function onGlobe([x, y]: Vector): Point {
  const lat = (2 * Math.atan(Math.exp(y * radian)) - Math.PI / 2) / radian
  return [Math.round(x * 1e3) / 1e3, Math.round(lat * 1e3) / 1e3]
}

function sum(parts: readonly (readonly [weight: number, vector: Vector])[]): Vector {
  return parts.reduce<Vector>(
    ([x, y], [weight, vector]) => [x + weight * vector[0], y + weight * vector[1]],
    [0, 0],
  )
}

/** The centripetal parameter from one point to the next: the square root of their distance. */
function knotInterval(from: Vector, to: Vector): number {
  return Math.sqrt(Math.hypot(to[0] - from[0], to[1] - from[1])) || 1
}

/** The tangent of the curve at a point. Without a neighbour on one side it points along the line to the other. */
function tangentAt(before: Vector | undefined, at: Vector, after: Vector | undefined): Vector {
  const slope = (from: Vector, to: Vector, interval: number) =>
    sum([
      [1 / interval, to],
      [-1 / interval, from],
    ])
  if (before === undefined) return after === undefined ? [0, 0] : slope(at, after, knotInterval(at, after))
  if (after === undefined) return slope(before, at, knotInterval(before, at))
  const [first, second] = [knotInterval(before, at), knotInterval(at, after)]
  return sum([
    [1, slope(before, at, first)],
    [-1, slope(before, after, first + second)],
    [1, slope(at, after, second)],
  ])
}

/** The point of a cubic with these ends and tangents at a part of its length, from 0 to 1. */
function hermite(from: Vector, leaving: Vector, to: Vector, arriving: Vector, part: number): Vector {
  const rest = 1 - part
  return sum([
    [(1 + 2 * part) * rest * rest, from],
    [part * rest * rest, leaving],
    [part * part * (3 - 2 * part), to],
    [-part * part * rest, arriving],
  ])
}

/** The ends of equal pieces as parts of the whole from 0 to 1, both ends included. */
function partsOf(pieces: number): readonly number[] {
  return Array.from({ length: pieces + 1 }, (_, index) => index / pieces)
}

/** The largest distance, in km, of points from the straight line between two others. */
function bendOf(points: readonly Vector[], from: Vector, to: Vector): number {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
  return Math.max(
    ...points.map((point) => {
      const along =
        ((point[0] - from[0]) * (to[0] - from[0]) + (point[1] - from[1]) * (to[1] - from[1])) / length
      const part = Math.min(Math.max(along / length, 0), 1)
      const foot = sum([
        [1 - part, from],
        [part, to],
      ])
      return kilometresBetween(onGlobe(foot), onGlobe(point))
    }),
  )
}

/** The largest scale of its tangents with which a curve bends at most `furthestBend`, and its bend in km. */
function gentleScale(curve: (scale: number) => (part: number) => Vector, from: Vector, to: Vector) {
  let scale = 1
  let bend = bendOf(partsOf(24).map(curve(scale)), from, to)
  for (let times = 1; bend > furthestBend; times++) {
    scale = times < halvings ? scale / 2 : 0
    bend = bendOf(partsOf(24).map(curve(scale)), from, to)
  }
  return { scale, bend }
}

/**
 * A smooth curve through points: centripetal Catmull–Rom on the plane of Mercator’s projection, which has no loop or
 * cusp within a stretch (C. Yuksel, S. Schaefer, J. Keyser, “Parameterization and applications of Catmull–Rom curves”,
 * Computer-Aided Design 43, 2011). Where a stretch would bend more than `furthestBend` from the straight line, its
 * tangents are shortened.
 * @param points `[lng, lat]` in degrees
 * @param oneSided points, by index, whose tangent uses only the point before or after. The other points use both
 * @returns the points of each stretch from one point to the next, `[lng, lat]` in degrees, both ends included
 */
export function curveThrough(
  points: readonly Point[],
  oneSided: ReadonlyMap<number, 'before' | 'after'> = new Map(),
): readonly (readonly Point[])[] {
  const plane = points.map(onPlane)
  const tangents = plane.map((at, index) => {
    const side = oneSided.get(index)
    return tangentAt(
      side === 'after' ? undefined : plane[index - 1],
      at,
      side === 'before' ? undefined : plane[index + 1],
    )
  })
  return plane.slice(1).map((to, index) => {
    const from = plane[index] ?? to
    const interval = knotInterval(from, to)
    const curve = (scale: number) => {
      const [leaving, arriving] = [tangents[index] ?? from, tangents[index + 1] ?? to].map((tangent) =>
        sum([[interval * scale, tangent]]),
      ) as [Vector, Vector]
      return (part: number) => hermite(from, leaving, to, arriving, part)
    }
    const { scale, bend } = gentleScale(curve, from, to)
    const pieces = Math.ceil(Math.sqrt(bend / coarseness)) || 1
    return partsOf(pieces).map(curve(scale)).map(onGlobe)
  })
}
