// @ts-check
import { lat, lng } from './rings.mjs'

/** @typedef {import('geojson').Position} Position */

/**
 * A window of longitudes and latitudes in degrees, and how coarse the map may be in it.
 * @typedef {object} Window
 * @property {string} name
 * @property {number} west
 * @property {number} south
 * @property {number} east
 * @property {number} north
 * @property {number} coarseness in kilometres: a point is kept if its triangle is larger than the square of this side
 * @property {number} smallestIsland in square kilometres; each country's largest polygon is kept at any size
 */

/**
 * The windows, the finest first. The first that contains a point applies to it.
 * @type {Window[]}
 */
export const windows = [
  { name: 'core', west: 34, south: 33, east: 90, north: 57, coarseness: 0.4, smallestIsland: 8 },
  { name: 'around the core', west: 25, south: 22, east: 97, north: 60, coarseness: 3, smallestIsland: 15 },
  { name: 'beyond', west: -180, south: -90, east: 180, north: 90, coarseness: 24, smallestIsland: 1000 },
]

/**
 * The window that applies to a point.
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
