// @ts-check
import { feature, neighbors } from 'topojson-client'
import { boxHolds, boxOf, polygonHolds } from './rings.mjs'
import { worldByPolicy } from './world.mjs'

/** @typedef {import('geojson').Position} Position */
/** @typedef {import('geojson').Feature<import('geojson').MultiPolygon, { name: string, note?: string }>} Country */
/** @typedef {{ alpha3: string, box: import('./rings.mjs').Box, polygon: Position[][] }} BoxedPolygon */

/** @type {{ world: import('./world.mjs').World, countries: Map<string, Country>, polygons: BoxedPolygon[] } | undefined} */
let loaded

/** Reads and cuts the shapes on first use, once, because it takes a few seconds. */
function load() {
  if (loaded !== undefined) return loaded
  const world = worldByPolicy()
  const { features } = /** @type {import('geojson').FeatureCollection<import('geojson').MultiPolygon>} */ (
    feature(world, world.objects.countries)
  )
  const countries = new Map(features.map((country) => [String(country.id), /** @type {Country} */ (country)]))
  const polygons = [...countries].flatMap(([alpha3, { geometry }]) =>
    geometry.coordinates.map((polygon) => ({ alpha3, box: boxOf(polygon[0] ?? []), polygon })),
  )
  loaded = { world, countries, polygons }
  return loaded
}

/**
 * Every country at 1:10m with our border policy applied, by ISO 3166-1 alpha-3 code.
 * Coordinates are [lng, lat] degrees. Outlines run clockwise, as d3-geo expects.
 * @returns {Map<string, Country>}
 */
export function preciseCountries() {
  return load().countries
}

/**
 * The country of a point at 1:10m, accurate to about half a kilometre.
 * The Caspian belongs to no country here. Lakes belong to the country around them.
 * @param {Position} point [lng, lat] degrees
 * @returns {string} an alpha-3 code, or `sea`
 */
export function countryAt(point) {
  const found = load().polygons.find(
    ({ box, polygon }) => boxHolds(box, point) && polygonHolds(polygon, point),
  )
  return found?.alpha3 ?? 'sea'
}

/**
 * The countries that share a land border with a country.
 * @param {string} alpha3
 * @returns {Set<string>} alpha-3 codes
 * @throws {Error} when there is no such country
 */
export function neighboursOf(alpha3) {
  const shapes = load().world.objects.countries.geometries
  const index = shapes.findIndex(({ id }) => id === alpha3)
  if (index < 0) throw new Error(`There is no country ${alpha3}`)
  return new Set((neighbors(shapes)[index] ?? []).map((other) => String(shapes[other]?.id)))
}
