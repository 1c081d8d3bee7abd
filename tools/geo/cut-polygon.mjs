// @ts-check
import { lat, lng, ringHolds } from './rings.mjs'

/** @typedef {import('geojson').Position} Position */

/**
 * The index of the vertex nearest to a point.
 * @param {Position[]} ring
 * @param {Position} point [lng, lat] degrees
 */
function nearestVertex(ring, point) {
  let nearest = 0
  let shortest = Infinity
  for (const [index, vertex] of ring.entries()) {
    const distance = Math.hypot(lng(vertex) - lng(point), lat(vertex) - lat(point))
    if (distance < shortest) {
      shortest = distance
      nearest = index
    }
  }
  return nearest
}

/**
 * The part of a line within a ring, without its two ends.
 * @param {Position[]} ring
 * @param {Position[]} line
 */
function middleWithin(ring, line) {
  const middle = line.slice(1, -1)
  const first = middle.findIndex((point) => ringHolds(ring, point))
  const last = middle.findLastIndex((point) => ringHolds(ring, point))
  return first < 0 ? [] : middle.slice(first, last + 1)
}

/**
 * Divides a polygon in two along a line. Both parts have the points of the line.
 * @param {Position[][]} polygon outline first, then holes; rings closed, in [lng, lat] degrees
 * @param {Position[]} line its ends are moved to the nearest vertices of the outline
 * @returns {[Position[][], Position[][]]} both parts, each ring in the direction of the polygon's
 * @throws {Error} when both ends of the line are nearest to the same vertex
 */
export function cutPolygon(polygon, line) {
  const [outline, ...holes] = polygon
  const start = line[0]
  const end = line[line.length - 1]
  if (outline === undefined || start === undefined || end === undefined) throw new Error('Nothing to cut')
  const open = outline.slice(0, -1)
  const from = nearestVertex(open, start)
  const to = nearestVertex(open, end)
  if (from === to) throw new Error(`The line from ${start} to ${end} cuts nothing off`)
  const middle = middleWithin(outline, line)

  /** @type {(first: number, last: number) => Position[]} */
  const along = (first, last) =>
    first <= last ? open.slice(first, last + 1) : [...open.slice(first), ...open.slice(0, last + 1)]
  /** @type {(ring: Position[]) => Position[]} */
  const closed = (ring) => [...ring, ...ring.slice(0, 1)]

  const one = closed([...along(from, to), ...middle.toReversed()])
  const other = closed([...along(to, from), ...middle])
  /** @type {(ring: Position[]) => Position[][]} */
  const withHoles = (ring) => [
    ring,
    ...holes.filter((hole) => hole[0] !== undefined && ringHolds(ring, hole[0])),
  ]
  return [withHoles(one), withHoles(other)]
}
