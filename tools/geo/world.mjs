// @ts-check
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature, mergeArcs } from 'topojson-client'
import { topology } from 'topojson-server'
import { partAtAntimeridian } from './antimeridian.mjs'
import { piecesOf } from './border-policy.mjs'
import { cleanRing } from './clean-ring.mjs'
import { countryNotes, disputedAreas } from './disputed-areas.mjs'
import { alpha3Of, countryName } from './iso-codes.mjs'

/** @typedef {import('geojson').Position} Position */
/** @typedef {import('topojson-specification').Polygon} Polygon */
/** @typedef {import('topojson-specification').MultiPolygon & { id: string, properties: Record<string, string> }} Shape */
/** @typedef {{ type: 'GeometryCollection', geometries: Shape[] }} Shapes */
/** @typedef {import('topojson-specification').Topology<{ countries: Shapes, disputed: Shapes }>} World */

/**
 * The path of the 1:10m countries of the world-atlas package.
 * @returns {string}
 */
export function worldAtlasPath() {
  return createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')
}

/** @typedef {{ unit: string, numeric: string | undefined, polygons: Position[][][] }} Unit */

/** @returns {Unit[]} */
function worldAtlasUnits() {
  const atlas = JSON.parse(readFileSync(worldAtlasPath(), 'utf8'))
  /** @type {{ objects: { countries: import('topojson-specification').GeometryCollection } }} */
  const { objects } = atlas
  return feature(atlas, objects.countries).features.map(({ id, properties, geometry }) => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : []
    return {
      unit: String(properties?.['name']),
      numeric: id === undefined ? undefined : String(id),
      polygons: polygons
        .map(cleaned)
        .filter(({ length }) => length > 0)
        .flatMap(partedAtAntimeridian),
    }
  })
}

/**
 * @param {Position[][]} polygon
 * @returns {Position[][]} without rings that have no area; empty when the outline has none
 */
function cleaned(polygon) {
  const rings = polygon.map(cleanRing)
  return rings[0]?.length === 0 ? [] : rings.filter(({ length }) => length > 0)
}

/**
 * @param {Position[][]} polygon
 * @returns {Position[][][]}
 */
function partedAtAntimeridian(polygon) {
  const [outline = [], ...holes] = polygon
  const parts = partAtAntimeridian(outline)
  return parts.length === 1 && parts[0] === outline ? [polygon] : parts.map((part) => [part, ...holes])
}

/**
 * Groups things by a key, in the order of the keys.
 * @template T
 * @param {T[]} things
 * @param {(thing: T) => string | undefined} keyOf things without a key are left out
 * @returns {[string, T[]][]}
 */
function grouped(things, keyOf) {
  /** @type {Map<string, T[]>} */
  const groups = new Map()
  for (const thing of things) {
    const key = keyOf(thing)
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), thing])
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1))
}

/**
 * The whole world at 1:10m with our border policy applied: neighbours share the arcs of their border.
 * Rings run clockwise, as d3-geo expects. Nothing is simplified.
 * @returns {World}
 */
export function worldByPolicy() {
  const units = worldAtlasUnits()
  /** @type {Map<string, string>} */
  const shortened = new Map()
  for (const { unit, numeric } of units) {
    if (numeric !== undefined && !shortened.has(alpha3Of(numeric))) shortened.set(alpha3Of(numeric), unit)
  }
  const pieces = piecesOf(units)
  /** @type {import('geojson').GeometryCollection<import('geojson').Polygon>} */
  const polygons = {
    type: 'GeometryCollection',
    geometries: pieces.map(({ polygon }) => ({ type: 'Polygon', coordinates: polygon })),
  }
  const world = topology({ pieces: polygons })
  const { geometries } = /** @type {{ geometries: Polygon[] }} */ (
    /** @type {unknown} */ (world.objects['pieces'])
  )
  const drawn = pieces.map((piece, index) => ({
    ...piece,
    shape: /** @type {Polygon} */ (geometries[index]),
  }))

  /** @type {(id: string, group: typeof drawn, properties: Record<string, string>) => Shape} */
  const merged = (id, group, properties) => {
    const { type, arcs } = mergeArcs(
      world,
      group.map(({ shape }) => shape),
    )
    return { type, id, properties, arcs }
  }
  const countries = grouped(drawn, ({ country }) => country).map(([alpha3, group]) => {
    const note = countryNotes.get(alpha3)
    const name = countryName(alpha3, shortened.get(alpha3) ?? alpha3)
    return merged(alpha3, group, note === undefined ? { name } : { name, note })
  })
  const disputed = grouped(drawn, (piece) => piece.disputed).map(([id, group]) => {
    const area = disputedAreas.get(id)
    if (area === undefined) throw new Error(`Nothing is said of ${id}`)
    return merged(id, group, { name: area.name, note: area.note, countedWith: area.countedWith })
  })
  return {
    type: 'Topology',
    arcs: world.arcs,
    objects: {
      countries: { type: 'GeometryCollection', geometries: countries },
      disputed: { type: 'GeometryCollection', geometries: disputed },
    },
  }
}
