// @ts-check
import { presimplify } from 'topojson-simplify'
import { crossingSegments } from './crossings.mjs'
import { pointsOf, withoutTinyIslands } from './islands.mjs'
import { lat, lng } from './rings.mjs'
import { windowOf } from './windows.mjs'

/** @typedef {import('geojson').Position} Position */
/** @typedef {[number, number, number]} WeightedPoint */
/** @typedef {import('./world.mjs').World} World */

const kilometresInDegree = 111.2

/**
 * The weight of a point: the area of the triangle that it makes with its neighbours, in squares of its window's
 * coarseness. Points below 1 are dropped.
 * @param {[Position, Position, Position]} triangle
 */
function weightOf([before, point, after]) {
  const twice =
    (lng(before) - lng(after)) * (lat(point) - lat(before)) -
    (lng(before) - lng(point)) * (lat(after) - lat(before))
  const area = (Math.abs(twice) / 2) * Math.cos(lat(point) * (Math.PI / 180)) * kilometresInDegree ** 2
  return area / windowOf(point).coarseness ** 2
}

/** The fewest points of a ring, without the closing one. */
const fewestPoints = 5

/**
 * The arcs of rings that have too few points.
 * @param {World} world
 * @param {Position[][]} simplified
 */
function arcsOfCollapsedRings(world, simplified) {
  const rings = Object.values(world.objects).flatMap(({ geometries }) =>
    geometries.flatMap(({ arcs }) => arcs.flat()),
  )
  const collapsed = rings.filter(
    (ring) => new Set(pointsOf(simplified, ring).map(String)).size < fewestPoints,
  )
  return new Set(collapsed.flat().map((index) => (index < 0 ? ~index : index)))
}

/**
 * Gives an arc back the point of the greatest weight that it has lost between two of its points.
 * @param {WeightedPoint[]} simplified changed in place
 * @param {WeightedPoint[]} full
 * @param {WeightedPoint} from a point of both
 * @returns {boolean} whether there was one
 */
function restorePointAfter(simplified, full, from) {
  const index = simplified.indexOf(from)
  const lost = full.slice(full.indexOf(from) + 1)
  const end = lost.findIndex((point) => point === simplified[index + 1])
  const [weightiest] = lost.slice(0, Math.max(end, 0)).sort((one, other) => other[2] - one[2])
  if (weightiest === undefined) return false
  simplified.splice(index + 1, 0, weightiest)
  return true
}

/** @type {(full: WeightedPoint[], least: number) => WeightedPoint[]} */
const pointsOfWeight = (full, least) => full.filter(([, , weight]) => weight >= least)

/**
 * Simplifies the world with Visvalingam's method, finely in the core and coarsely far from it. All shapes share one set
 * of arcs, so neighbours keep the same border. Rings that would collapse, and lines that would cross, get points back.
 * @param {World} world at full detail
 * @returns {World}
 * @see https://bost.ocks.org/mike/simplify/
 */
export function simplifiedByWindow(world) {
  const weighted = presimplify(withoutTinyIslands(world), /** @type {never} */ (weightOf))
  const full = /** @type {WeightedPoint[][]} */ (/** @type {unknown} */ (weighted.arcs))
  const arcs = full.map((arc) => pointsOfWeight(arc, 1))
  let collapsed = arcsOfCollapsedRings(weighted, arcs)
  for (let least = 0.5; collapsed.size > 0 && least > 1e-6; least /= 2) {
    for (const arc of collapsed) arcs[arc] = pointsOfWeight(full[arc] ?? [], least)
    collapsed = arcsOfCollapsedRings(weighted, arcs)
  }
  for (let restored = true; restored; ) {
    restored = false
    for (const { arc, from } of crossingSegments(arcs)) {
      const point = /** @type {WeightedPoint} */ (from)
      if (restorePointAfter(arcs[arc] ?? [], full[arc] ?? [], point)) restored = true
    }
  }
  return { ...weighted, arcs: arcs.map((arc) => arc.map(([x, y]) => [x, y])) }
}
