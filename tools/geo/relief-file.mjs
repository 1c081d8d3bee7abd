// @ts-check
import { contours } from 'd3-contour'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import { readElevations, window } from './elevations.mjs'

/** @typedef {import('./elevations.mjs').Grid} Grid */
/** @typedef {import('geojson').Position} Position */

/** How many cells of the tiles make one: a cell is then about 7 km high, half a pixel of the first view. */
const coarser = 2
/** The blur of heights, in cells (standard deviation). With it, ranges cast shadows and valleys do not. */
const blur = 2
/** The factor on heights: real slopes are too gentle to be visible at these scales. */
const raised = 16
/** The sun of nearly all relief maps: from the north-west, halfway up. */
const sun = { azimuth: (315 * Math.PI) / 180, altitude: (45 * Math.PI) / 180 }
/** How much darker than flat land a slope is at the edge of a shadow, and of a deep shadow. */
const depths = [0.1, 0.28]
/** The smallest shadow, in square degrees. The smallest gap in one is one and a half times that. */
const leastArea = 0.08
/** The smallest bend, in square degrees. Smaller ones are straightened. */
const leastBend = 0.012
const gridSteps = 1200

/**
 * The shadows of mountains, as two layers of polygons, the second within the first. This relief is over the colours of the
 * map without being a colour itself, and both painters can draw it in any projection.
 *
 * @param {string} folder of the inputs
 * @returns {import('topojson-specification').Topology}
 */
export function reliefTopology(folder) {
  const grid = readElevations(folder, coarser)
  const shades = shadesOf({ ...grid, metres: blurred(grid) })
  const drawn = contours().size([grid.width, grid.height]).thresholds(depths)(shades)
  /** @param {Position} cell @returns {Position} */
  const place = ([x = 0, y = 0]) => [
    window.west + x / grid.cellsPerDegree,
    window.north - y / grid.cellsPerDegree,
  ]
  // Reversed: outlines run clockwise, as d3-geo expects.
  const shadows = drawn.map(({ coordinates }) => ({
    type: /** @type {const} */ ('MultiPolygon'),
    coordinates: coordinates
      .map((rings) => rings.map((ring) => ring.map(place).reverse()))
      .filter(([outline = []]) => areaOf(outline) > leastArea)
      .map(([outline = [], ...gaps]) => [outline, ...gaps.filter((gap) => areaOf(gap) > 1.5 * leastArea)]),
  }))
  /** @type {import('geojson').GeometryCollection} */
  const collection = { type: 'GeometryCollection', geometries: shadows }
  const whole = /** @type {Parameters<typeof presimplify>[0]} */ (topology({ shadows: collection }))
  return quantize(simplify(presimplify(whole), leastBend), gridSteps)
}

/**
 * A Gaussian blur, first across and then down.
 *
 * @param {Grid} grid
 */
function blurred({ width, height, metres }) {
  const reach = Math.ceil(3 * blur)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, index) =>
    Math.exp(-((index - reach) ** 2) / 2 / blur ** 2),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const across = new Float32Array(metres.length)
  const both = new Float32Array(metres.length)
  const within = (/** @type {number} */ value, /** @type {number} */ length) =>
    Math.min(length - 1, Math.max(0, value))
  for (let cell = 0; cell < metres.length; cell += 1) {
    const [x, y] = [cell % width, Math.floor(cell / width)]
    let sum = 0
    for (const [index, weight] of weights.entries()) {
      sum += weight * (metres[y * width + within(x + index - reach, width)] ?? 0)
    }
    across[cell] = sum / total
  }
  for (let cell = 0; cell < metres.length; cell += 1) {
    const [x, y] = [cell % width, Math.floor(cell / width)]
    let sum = 0
    for (const [index, weight] of weights.entries()) {
      sum += weight * (across[within(y + index - reach, height) * width + x] ?? 0)
    }
    both[cell] = sum / total
  }
  return both
}

/**
 * How much darker than flat land each cell is under the sun (Lambert's law). The outermost cells count as flat.
 *
 * @param {Grid} grid
 */
function shadesOf({ width, height, cellsPerDegree, metres }) {
  const metresPerDegree = 111_320
  const { azimuth, altitude } = sun
  const light = [
    Math.sin(azimuth) * Math.cos(altitude),
    Math.cos(azimuth) * Math.cos(altitude),
    Math.sin(altitude),
  ]
  const [east = 0, north = 0, up = 0] = light
  /** @type {number[]} */
  const shades = new Array(metres.length).fill(0)
  const at = (/** @type {number} */ x, /** @type {number} */ y) => metres[y * width + x] ?? 0
  for (let y = 1; y < height - 1; y += 1) {
    const latitude = window.north - (y + 0.5) / cellsPerDegree
    const cell = metresPerDegree / cellsPerDegree
    const narrower = cell * Math.cos((latitude * Math.PI) / 180)
    for (let x = 1; x < width - 1; x += 1) {
      const toEast = (raised * (at(x + 1, y) - at(x - 1, y))) / (2 * narrower)
      const toNorth = (raised * (at(x, y - 1) - at(x, y + 1))) / (2 * cell)
      const lit = (up - toEast * east - toNorth * north) / Math.hypot(toEast, toNorth, 1)
      shades[y * width + x] = up - lit
    }
  }
  return shades
}

/** @param {Position[]} ring in degrees */
function areaOf(ring) {
  const twice = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [beforeX = x, beforeY = y] = ring[index - 1] ?? []
    return sum + (x - beforeX) * (y + beforeY)
  }, 0)
  return Math.abs(twice) / 2
}
