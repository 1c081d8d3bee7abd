// @ts-check
import { lat, lng } from './rings.mjs'

/** @typedef {import('geojson').Position} Position */
/** @typedef {{ arc: number, index: number, from: Position, to: Position }} Segment the index is that of its first point */

/**
 * The side of the line from one point to another on which a third is: 1, -1, or 0 on the line.
 * @param {Position} from
 * @param {Position} to
 * @param {Position} point
 */
function sideOf(from, to, point) {
  return Math.sign(
    (lng(to) - lng(from)) * (lat(point) - lat(from)) - (lat(to) - lat(from)) * (lng(point) - lng(from)),
  )
}

/**
 * Whether two segments cross at a point within both. A touch at an end is no crossing.
 * @param {Segment} one
 * @param {Segment} other
 */
function cross(one, other) {
  return (
    sideOf(one.from, one.to, other.from) * sideOf(one.from, one.to, other.to) < 0 &&
    sideOf(other.from, other.to, one.from) * sideOf(other.from, other.to, one.to) < 0
  )
}

/** The side of the cells in which segments are sorted, in degrees. */
const cell = 1

/**
 * The cells that a segment may cross.
 * @param {Segment} segment
 */
function* cellsOf({ from, to }) {
  const last = [Math.max(lng(from), lng(to)), Math.max(lat(from), lat(to))].map((value) =>
    Math.floor(value / cell),
  )
  for (let x = Math.floor(Math.min(lng(from), lng(to)) / cell); x <= (last[0] ?? 0); x += 1) {
    for (let y = Math.floor(Math.min(lat(from), lat(to)) / cell); y <= (last[1] ?? 0); y += 1)
      yield `${x} ${y}`
  }
}

/**
 * The segments of a set of arcs that cross another.
 * @param {Position[][]} arcs in [lng, lat] degrees
 * @returns {Segment[]}
 */
export function crossingSegments(arcs) {
  /** @type {Map<string, Segment[]>} */
  const cells = new Map()
  /** @type {Set<Segment>} */
  const found = new Set()
  for (const [arc, points] of arcs.entries()) {
    for (const [index, to] of points.entries()) {
      const from = points[index - 1]
      if (from === undefined) continue
      const segment = { arc, index: index - 1, from, to }
      for (const key of cellsOf(segment)) {
        const others = cells.get(key) ?? []
        cells.set(key, others)
        for (const other of others) {
          if (!cross(segment, other)) continue
          found.add(segment)
          found.add(other)
        }
        others.push(segment)
      }
    }
  }
  return [...found]
}
