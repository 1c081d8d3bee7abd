// @ts-check
import { contours } from 'd3-contour'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify'
import { readElevations, window } from './elevations.mjs'
import { windows } from './windows.mjs'

/** @typedef {import('./elevations.mjs').Grid} Grid */
/** @typedef {import('geojson').Position} Position */

/** How many cells of the tiles make one: a cell is then about 7 km high, half a pixel of the first view. */
const coarser = 2
/** The blur of heights, in cells (standard deviation). With it, ranges cast shadows and valleys do not. */
const blur = 3
/** The factor on heights: real slopes are too gentle to be visible at these scales. */
const raised = 16
/** The sun of nearly all relief maps: from the north-west, halfway up. */
const sun = { azimuth: (315 * Math.PI) / 180, altitude: (45 * Math.PI) / 180 }
/** How much darker than flat land a slope is at the edge of each shadow. Five steps, each too small to see, look soft. */
const depths = [0.075, 0.135, 0.2, 0.27, 0.35]
/** The width of the margin in which the shadows fade to nothing, in degrees. Without it, they would end in a straight edge. */
const margin = 12
/** The smallest shadow, in square degrees. The smallest gap in one is one and a half times that. */
const leastArea = 0.2
/** The smallest bend in the core, in square degrees. Smaller ones are straightened. It is about 2 px in the first view. */
const leastBend = 0.003
/** Outside the core, the smallest side of a bend grows by its own length in this distance, in degrees. */
const coarserOver = 8
const gridSteps = 2400
const [core = window] = windows

/**
 * The shadows of mountains, as layers of polygons, each within the one before. This relief is over the colours of the
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
  return quantize(simplify(presimplify(whole, weightOf), leastBend), gridSteps)
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
 * How much darker than flat land each cell is under the sun (Lambert's law). The shade fades towards the edges of the grid.
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
  const fading = margin * cellsPerDegree
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
      shades[y * width + x] = (up - lit) * Math.min(1, Math.min(x, y, width - x, height - y) / fading)
    }
  }
  return shades
}

/**
 * How much a point counts: the area of the triangle with its neighbours, less and less with the distance from the core.
 *
 * @type {typeof planarTriangleArea}
 */
function weightOf(triangle) {
  const [, [x = 0, y = 0] = []] = triangle
  const away = Math.max(0, core.west - x, x - core.east, core.south - y, y - core.north)
  return planarTriangleArea(triangle) / (1 + away / coarserOver) ** 2
}

/** @param {Position[]} ring in degrees */
function areaOf(ring) {
  const twice = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [beforeX = x, beforeY = y] = ring[index - 1] ?? []
    return sum + (x - beforeX) * (y + beforeY)
  }, 0)
  return Math.abs(twice) / 2
}
