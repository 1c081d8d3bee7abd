// @ts-check
import jpeg from 'jpeg-js'
import { readElevationTile } from './inputs.mjs'

/** The extent that is read, in degrees, and the number of cells per degree in the tiles. */
export const window = { west: 12, south: 16, east: 114, north: 63 }
const cellsPerDegree = 30

/** The side of a tile, in cells. The first tile is at 180° W, 90° N. */
const tile = 675

/**
 * Heights in metres by the grey of the tiles. Higher is brighter, but not linearly. The values were read at Moscow,
 * Astana, Tehran, Kabul, the Pamir, Tibet and Everest, which is accurate enough for shadows.
 */
const heights = [
  [0, 0],
  [100, 0],
  [127, 150],
  [142, 350],
  [146, 450],
  [178, 1150],
  [192, 1800],
  [216, 4000],
  [223, 5000],
  [238, 8800],
  [255, 9000],
]

/**
 * Heights on a grid of cells, row by row from the north-west.
 *
 * @typedef {{ width: number, height: number, cellsPerDegree: number, metres: Float32Array }} Grid
 */

/**
 * The heights of the window, each cell the mean of `coarser` by `coarser` cells of the tiles.
 *
 * @param {string} folder of the inputs
 * @param {number} coarser
 * @returns {Grid}
 */
export function readElevations(folder, coarser) {
  const left = (window.west + 180) * cellsPerDegree
  const top = (90 - window.north) * cellsPerDegree
  const width = ((window.east - window.west) * cellsPerDegree) / coarser
  const height = ((window.north - window.south) * cellsPerDegree) / coarser
  /** @type {Map<string, Uint8Array>} */
  const tiles = new Map()
  const greyAt = (/** @type {number} */ x, /** @type {number} */ y) => {
    const [column, row] = [Math.floor(x / tile), Math.floor(y / tile)]
    const name = `${column} ${row}`
    const greys = tiles.get(name) ?? greysOf(readElevationTile(folder, column, row))
    tiles.set(name, greys)
    return greys[(y % tile) * tile + (x % tile)] ?? 0
  }
  const metres = new Float32Array(width * height)
  for (let cell = 0; cell < metres.length; cell += 1) {
    const [x, y] = [left + (cell % width) * coarser, top + Math.floor(cell / width) * coarser]
    let sum = 0
    for (let part = 0; part < coarser * coarser; part += 1) {
      sum += metresOf(greyAt(x + (part % coarser), y + Math.floor(part / coarser)))
    }
    metres[cell] = sum / (coarser * coarser)
  }
  return { width, height, cellsPerDegree: cellsPerDegree / coarser, metres }
}

/** @param {Buffer} file */
function greysOf(file) {
  const { data } = jpeg.decode(file, { useTArray: true })
  return data.filter((_, index) => index % 4 === 0)
}

/** @param {number} grey */
function metresOf(grey) {
  const above = heights.findIndex(([brightest = 0]) => grey <= brightest)
  const [from = 0, low = 0] = heights[Math.max(0, above - 1)] ?? []
  const [to = 0, high = 0] = heights[above] ?? []
  return to === from ? low : low + ((high - low) * (grey - from)) / (to - from)
}
