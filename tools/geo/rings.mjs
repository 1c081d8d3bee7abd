// @ts-check

/** @typedef {import('geojson').Position} Position */
/** @typedef {[number, number, number, number]} Box west, south, east, north in degrees */

/**
 * The longitude of a point.
 * @param {Position} point [lng, lat] degrees
 */
export const lng = (point) => /** @type {number} */ (point[0])

/**
 * The latitude of a point.
 * @param {Position} point [lng, lat] degrees
 */
export const lat = (point) => /** @type {number} */ (point[1])

/**
 * The smallest box around all points.
 * @param {Position[]} points [lng, lat] degrees, at least one
 * @returns {Box}
 */
export function boxOf(points) {
  /** @type {Box} */
  const box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const point of points) {
    box[0] = Math.min(box[0], lng(point))
    box[1] = Math.min(box[1], lat(point))
    box[2] = Math.max(box[2], lng(point))
    box[3] = Math.max(box[3], lat(point))
  }
  return box
}

/**
 * Whether a point is in a box or on its edge.
 * @param {Box} box
 * @param {Position} point [lng, lat] degrees
 */
export function boxHolds(box, point) {
  return lng(point) >= box[0] && lng(point) <= box[2] && lat(point) >= box[1] && lat(point) <= box[3]
}

/**
 * Whether a point is within a ring, on the plane of longitude and latitude (even-odd rule).
 * @param {Position[]} ring closed, in either direction
 * @param {Position} point [lng, lat] degrees
 * @see https://wrfranklin.org/Research/Short_Notes/pnpoly.html
 */
export function ringHolds(ring, point) {
  const x = lng(point)
  const y = lat(point)
  let inside = false
  let before = ring[ring.length - 1]
  for (const here of ring) {
    if (before !== undefined && lat(here) > y !== lat(before) > y) {
      const crossing = lng(here) + ((y - lat(here)) / (lat(before) - lat(here))) * (lng(before) - lng(here))
      if (x < crossing) inside = !inside
    }
    before = here
  }
  return inside
}

/**
 * Whether a point is within a polygon: in its outline and in none of its holes.
 * @param {Position[][]} polygon outline first, then holes
 * @param {Position} point [lng, lat] degrees
 */
export function polygonHolds(polygon, point) {
  return polygon.every((ring, index) => ringHolds(ring, point) === (index === 0))
}

/**
 * The area of a ring in square degrees of latitude: longitudes are scaled for its middle latitude. Never negative.
 * @param {Position[]} ring closed
 */
export function ringArea(ring) {
  let twice = 0
  let latitudes = 0
  let before = ring[ring.length - 1]
  for (const here of ring) {
    if (before !== undefined) twice += lng(before) * lat(here) - lng(here) * lat(before)
    latitudes += lat(here)
    before = here
  }
  return (Math.abs(twice) / 2) * Math.cos((latitudes / ring.length) * (Math.PI / 180))
}
