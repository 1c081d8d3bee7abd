// @ts-check
import { ringArea } from './rings.mjs'
import { windowOf } from './windows.mjs'

/** @typedef {import('geojson').Position} Position */
/** @typedef {import('./world.mjs').World} World */
/** @typedef {import('./world.mjs').Shape} Shape */

const squareKilometresInDegree = 111.2 ** 2

/**
 * The points of a ring, from its arcs.
 * @param {Position[][]} arcs
 * @param {number[]} ring
 * @returns {Position[]}
 */
export function pointsOf(arcs, ring) {
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
 * Drops islands that are too small for their window, but never a country's largest polygon, nor one with a land border.
 * @param {World} world
 * @returns {World}
 */
export function withoutTinyIslands(world) {
  const shared = sharedArcs(world)
  const arcs = /** @type {Position[][]} */ (world.arcs)
  /** @type {(ring: number[]) => number} */
  const areaOf = (ring) => ringArea(pointsOf(arcs, ring)) * squareKilometresInDegree
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
