// @ts-check
import { quantize } from 'topojson-client'
import { filter } from 'topojson-simplify'
import { simplifiedByWindow } from './detail.mjs'
import { worldByPolicy } from './world.mjs'

/**
 * The grid of all files, so a point of two files is the same in both. It is that of world-atlas 1:10m, about 400 m by
 * 190 m at the equator.
 */
export const grid = {
  scale: /** @type {[number, number]} */ ([0.0036000360003600037, 0.0016885772698826986]),
  translate: /** @type {[number, number]} */ ([-180, -85.22193775799991]),
}

/**
 * The topology of `countries.json`: objects `countries` and `disputed`.
 * @returns {import('./world.mjs').World}
 */
export function countriesTopology() {
  const simplified = filter(simplifiedByWindow(worldByPolicy()), () => true)
  const { objects, arcs } = quantize(simplified, grid)
  return /** @type {import('./world.mjs').World} */ ({ type: 'Topology', transform: grid, objects, arcs })
}
