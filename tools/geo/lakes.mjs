// @ts-check
import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import { boxHolds, boxOf, polygonHolds } from './rings.mjs'

/** @typedef {import('geojson').Position} Position */
/** @typedef {import('geojson').FeatureCollection<import('geojson').Polygon | import('geojson').MultiPolygon, { name?: string }>} Lakes */
/** @typedef {{ name: string, box: import('./rings.mjs').Box, polygon: Position[][] }} BoxedLake */

const file = new URL('../../public/geo/water.json', import.meta.url)

/** @type {readonly BoxedLake[] | undefined} */
let loaded

/** Reads the lakes once, on first use. */
function load() {
  if (loaded !== undefined) return loaded
  const water = JSON.parse(readFileSync(file, 'utf8'))
  const { features } = /** @type {Lakes} */ (/** @type {unknown} */ (feature(water, water.objects.lakes)))
  loaded = features.flatMap(({ geometry, properties }) =>
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((polygon) => ({
      name: properties.name ?? 'without a name',
      box: boxOf(polygon[0] ?? []),
      polygon,
    })),
  )
  return loaded
}

/**
 * The lake that the map draws at a point. The Caspian is no lake here.
 * @param {Position} point [lng, lat] degrees
 * @returns {string | null} its name, "without a name" where it has none, null on land and in the sea
 */
export function lakeAt(point) {
  return load().find(({ box, polygon }) => boxHolds(box, point) && polygonHolds(polygon, point))?.name ?? null
}
