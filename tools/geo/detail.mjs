// @ts-check
import { presimplify, simplify } from 'topojson-simplify'
import { lat, lng, ringArea } from './rings.mjs'

/** @typedef {import('geojson').Position} Position */
/** @typedef {import('./world.mjs').World} World */
/** @typedef {import('./world.mjs').Shape} Shape */

/**
 * How coarse the map may be in a window: the widest detail that may be lost, in kilometres.
 * @typedef {object} Window
 * @property {string} name
 * @property {number} west
 * @property {number} south
 * @property {number} east
 * @property {number} north
 * @property {number} coarseness side of the square, in kilometres, whose area a triangle must exceed to be kept
 * @property {number} smallestIsland in square kilometres; each country's largest polygon is kept however small
 */

/**
 * The windows, finest first: the first that holds a point decides.
 * @type {Window[]}
 */
export const windows = [
  { name: 'core', west: 34, south: 33, east: 90, north: 57, coarseness: 0.3, smallestIsland: 8 },
  { name: 'Levant and Gulf', west: 34, south: 23, east: 57, north: 33, coarseness: 1.5, smallestIsland: 30 },
  { name: 'Morocco to China', west: -18, south: 8, east: 135, north: 62, coarseness: 7, smallestIsland: 100 },
  { name: 'beyond', west: -180, south: -90, east: 180, north: 90, coarseness: 60, smallestIsland: 3000 },
]

const kilometresInDegree = 111.2

/**
 * The window that decides over a point.
 * @param {Position} point [lng, lat] degrees
 * @returns {Window}
 */
export function windowOf(point) {
  const found = windows.find(
    ({ west, south, east, north }) =>
      lng(point) >= west && lng(point) <= east && lat(point) >= south && lat(point) <= north,
  )
  if (found === undefined) throw new Error(`No point of the Earth: ${point}`)
  return found
}

/**
 * How much a point matters: the area in square kilometres of the triangle it makes with its neighbours,
 * counted in squares of its window's coarseness. Points below 1 are dropped.
 * @param {[Position, Position, Position]} triangle
 */
function weightOf([before, point, after]) {
  const twice =
    (lng(before) - lng(after)) * (lat(point) - lat(before)) -
    (lng(before) - lng(point)) * (lat(after) - lat(before))
  const area = (Math.abs(twice) / 2) * Math.cos(lat(point) * (Math.PI / 180)) * kilometresInDegree ** 2
  return area / windowOf(point).coarseness ** 2
}

/**
 * The points of a ring, from its arcs.
 * @param {Position[][]} arcs
 * @param {number[]} ring
 * @returns {Position[]}
 */
function pointsOf(arcs, ring) {
  return ring.flatMap((index) => {
    const arc = arcs[index < 0 ? ~index : index] ?? []
    return (index < 0 ? arc.toReversed() : arc).slice(1)
  })
}

/**
 * The indices of arcs that more than one ring uses.
 * @param {World} world
 */
function sharedArcs(world) {
  /** @type {Map<number, number>} */
  const uses = new Map()
  for (const { arcs } of world.objects.countries.geometries) {
    for (const index of arcs.flat(2)) {
      const arc = index < 0 ? ~index : index
      uses.set(arc, (uses.get(arc) ?? 0) + 1)
    }
  }
  return new Set([...uses].filter(([, count]) => count > 1).map(([arc]) => arc))
}

/**
 * Drops islands too small for their window, and holes too small to be seen, but never a country.
 * @param {World} world
 * @returns {World}
 */
function withoutTinyIslands(world) {
  const shared = sharedArcs(world)
  const arcs = /** @type {Position[][]} */ (world.arcs)
  /** @type {(ring: number[]) => number} */
  const areaOf = (ring) => ringArea(pointsOf(arcs, ring)) * kilometresInDegree ** 2
  /** @type {(shape: Shape) => Shape} */
  const thinned = (shape) => {
    const areas = shape.arcs.map(([outline = []]) => areaOf(outline))
    const largest = Math.max(...areas)
    const kept = shape.arcs.filter(([outline = []], index) => {
      const point = pointsOf(arcs, outline)[0]
      const area = areas[index] ?? 0
      if (area === largest || outline.some((arc) => shared.has(arc < 0 ? ~arc : arc))) return true
      return point !== undefined && area >= windowOf(point).smallestIsland
    })
    return { ...shape, arcs: kept }
  }
  const { countries, disputed } = world.objects
  return {
    ...world,
    objects: {
      countries: { ...countries, geometries: countries.geometries.map(thinned) },
      disputed: { ...disputed, geometries: disputed.geometries.map(thinned) },
    },
  }
}

/** Rings keep at least this many points, the closing one not counted. */
const fewestPoints = 5

/**
 * The arcs of rings that simplifying would leave with too few points, or with no area.
 * @param {World} world
 * @param {Position[][]} simplified
 */
function arcsOfCollapsedRings(world, simplified) {
  const rings = Object.values(world.objects).flatMap(({ geometries }) =>
    geometries.flatMap(({ arcs }) => arcs.flat()),
  )
  const collapsed = rings.filter((ring) => {
    const points = new Set(pointsOf(simplified, ring).map(String))
    return points.size < fewestPoints
  })
  return new Set(collapsed.flat().map((index) => (index < 0 ? ~index : index)))
}

/**
 * Simplifies the world, finely in the core and coarsely far from it, with one set of arcs for all: neighbours
 * keep the very same border (Visvalingam's method).
 * @param {World} world at full detail
 * @returns {World}
 * @see https://bost.ocks.org/mike/simplify/
 */
export function simplifiedByWindow(world) {
  const weighted = presimplify(withoutTinyIslands(world), /** @type {never} */ (weightOf))
  const weightedArcs = /** @type {[number, number, number][][]} */ (/** @type {unknown} */ (weighted.arcs))
  const arcs = /** @type {Position[][]} */ (simplify(weighted, 1).arcs)
  let least = 1
  for (let collapsed = arcsOfCollapsedRings(weighted, arcs); collapsed.size > 0; ) {
    least /= 2
    for (const arc of collapsed) {
      arcs[arc] = (weightedArcs[arc] ?? []).filter(([, , weight]) => weight >= least).map(([x, y]) => [x, y])
    }
    collapsed = least > 1e-6 ? arcsOfCollapsedRings(weighted, arcs) : new Set()
  }
  return { ...weighted, arcs }
}
