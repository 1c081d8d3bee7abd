import type { Feature, FeatureCollection, MultiLineString } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { ShapeFiles } from './shape-files.ts'

/** A town; `rank` 0 is the most important. */
interface Town {
  readonly name: string
  /** `[lng, lat]` in degrees. */
  readonly at: readonly [lng: number, lat: number]
  readonly country: string
  readonly rank: number
  readonly capital: boolean
}

/** The shapes below the marks, `[lng, lat]` in degrees. Outer rings run clockwise, as d3-geo expects. */
export interface Shapes {
  /** Polygons whose id is the alpha-3 code. */
  readonly countries: FeatureCollection
  /** Lines between two countries, each once. */
  readonly borders: MultiLineString
  /** Lines between land and water. */
  readonly coasts: MultiLineString
  /** Polygons with `name`, `note` and `countedWith`. */
  readonly disputed: FeatureCollection
  /** The Caspian first, then the lakes, polygons. */
  readonly lakes: FeatureCollection
  /** Lines with `name`. */
  readonly rivers: FeatureCollection
  /** The shadows of mountains: polygons in steps, each within the one before, so they add up. */
  readonly shadows: FeatureCollection
  readonly towns: readonly Town[]
}

/** Decodes the shape files. Pure, and the same in a page and in Node. */
export function shapesOf({ countries, water, places, relief }: ShapeFiles): Shapes {
  const areas = countries.objects.countries
  return {
    countries: feature(countries, areas),
    borders: mesh(countries, areas, (one, other) => one !== other),
    coasts: mesh(countries, areas, (one, other) => one === other),
    disputed: feature(countries, countries.objects.disputed),
    lakes: { type: 'FeatureCollection', features: lakesIn(water) },
    rivers: feature(water, water.objects.rivers),
    shadows: feature(relief, relief.objects.shadows),
    towns: places.places.map(([name, lng, lat, country, rank, capital]) => ({
      name,
      at: [lng, lat],
      country,
      rank,
      capital: capital === 1,
    })),
  }
}

function lakesIn(water: ShapeFiles['water']): Feature[] {
  return [feature(water, water.objects.caspian), ...feature(water, water.objects.lakes).features]
}
