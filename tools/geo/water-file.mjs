// @ts-check
import { feature, mergeArcs, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import { grid } from './countries-file.mjs'
import { drawnLakes } from './drawn-lakes.mjs'
import { readLakes, readRivers } from './inputs.mjs'
import { boxOf, lat, lng, ringHolds } from './rings.mjs'
import { lakeNames, riverNames } from './water-names.mjs'

/** @typedef {import('geojson').Feature} Feature */
/** @typedef {import('geojson').Position} Position */
/** @typedef {import('topojson-specification').GeometryCollection} GeometryCollection */

/** The window of lakes and rivers, in degrees. */
const window = { west: 25, south: 28, east: 95, north: 60 }

/** @type {(point: Position) => boolean} */
const seen = (point) =>
  lng(point) >= window.west &&
  lng(point) <= window.east &&
  lat(point) >= window.south &&
  lat(point) <= window.north

const inTheCaspian = [51, 42]
const inTheAralOf2004 = [59.7, 45.2]

/**
 * The Caspian: the hole that the countries leave, with the islands in it. Its coast is the same as theirs.
 * @param {import('./world.mjs').World} world as written to `countries.json`
 * @returns {Position[][]} outline clockwise, then islands
 */
function caspian(world) {
  const land = mergeArcs(world, /** @type {never} */ (world.objects.countries.geometries))
  const { geometry } = /** @type {import('geojson').Feature<import('geojson').MultiPolygon>} */ (
    feature(world, land)
  )
  const coast = geometry.coordinates
    .flatMap(([, ...holes]) => holes)
    .find((hole) => ringHolds(hole, inTheCaspian))
  if (coast === undefined) throw new Error('The countries leave no Caspian')
  const islands = geometry.coordinates.flatMap(([outline]) =>
    outline?.[0] !== undefined && ringHolds(coast, outline[0]) ? [outline] : [],
  )
  return [coast.toReversed(), ...islands.map((island) => island.toReversed())]
}

/** @type {(ring: Position[]) => Position[]} */
function clockwise(ring) {
  let twice = 0
  for (const [index, here] of ring.entries()) {
    const before = ring.at(index - 1) ?? here
    twice += lng(before) * lat(here) - lng(here) * lat(before)
  }
  return twice > 0 ? ring.toReversed() : ring
}

/**
 * @param {string} folder of the inputs
 * @returns {Feature[]}
 */
function lakes(folder) {
  const found = /** @type {const} */ (['asia', 'europe']).flatMap((continent) => {
    const file = readLakes(folder, continent)
    return feature(file, file.objects.lakes).features.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates.slice(0, 1) : [],
    )
  })
  const named = found
    .filter((shore) => shore.every(seen) && !ringHolds(shore, inTheAralOf2004))
    .map((shore) => ({ name: lakeNames.find(([, point]) => ringHolds(shore, point))?.[0], shore }))
  const drawn = drawnLakes.map(({ name, shore }) => ({ name, shore: [...shore, ...shore.slice(0, 1)] }))
  return [...drawn, ...named].map(({ name, shore }) => ({
    type: 'Feature',
    properties: name === undefined ? {} : { name },
    geometry: { type: 'Polygon', coordinates: [clockwise(shore)] },
  }))
}

/**
 * @param {string} folder of the inputs
 * @returns {Promise<Feature[]>}
 */
async function rivers(folder) {
  /** @type {Map<string, Position[][]>} */
  const lines = new Map()
  for (const { properties, geometry } of await readRivers(folder)) {
    const name = riverNames.get(String(properties?.['name']))
    if (name === undefined || geometry === null) continue
    const stretches =
      geometry.type === 'LineString'
        ? [geometry.coordinates]
        : geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : []
    const within = stretches.filter((stretch) => {
      const [west, south, east, north] = boxOf(stretch)
      return seen([(west + east) / 2, (south + north) / 2])
    })
    if (within.length > 0) lines.set(name, [...(lines.get(name) ?? []), ...within])
  }
  return [...lines].map(([name, coordinates]) => ({
    type: 'Feature',
    properties: { name },
    geometry: { type: 'MultiLineString', coordinates },
  }))
}

/** The smallest bend of a river, as the area of its triangle in square degrees: about two square kilometres. */
const smallestBend = 0.00025

/**
 * @param {Feature[]} features
 * @returns {import('geojson').FeatureCollection}
 */
const collectionOf = (features) => ({ type: 'FeatureCollection', features })

/**
 * @param {Feature[]} lines
 * @returns {Feature[]}
 */
function thinned(lines) {
  const bends = /** @type {import('topojson-specification').Topology<{ lines: GeometryCollection }>} */ (
    topology({ lines: collectionOf(lines) })
  )
  const straighter = simplify(presimplify(bends), smallestBend)
  return feature(straighter, straighter.objects.lines).features
}

/**
 * The topology of `water.json`: objects `caspian`, `lakes` and `rivers`.
 * @param {string} folder of the inputs
 * @param {import('./world.mjs').World} world as written to `countries.json`
 */
export async function waterTopology(folder, world) {
  /** @type {Feature} */
  const sea = {
    type: 'Feature',
    properties: { name: 'Caspian Sea' },
    geometry: { type: 'Polygon', coordinates: caspian(world) },
  }
  const water = topology({
    caspian: sea,
    lakes: collectionOf(lakes(folder)),
    rivers: collectionOf(thinned(await rivers(folder))),
  })
  const { objects, arcs } = quantize(/** @type {never} */ (water), grid)
  return { type: 'Topology', transform: grid, objects, arcs }
}
