import type { GeometryCollection, MultiLineString, Polygon, Topology } from 'topojson-specification'

interface Named {
  readonly name: string
}

/** `geo/countries.json`; the id of a country is its alpha-3 code. */
export type CountriesFile = Topology<{
  countries: GeometryCollection<Named>
  disputed: GeometryCollection<Named & { readonly note: string; readonly countedWith: string }>
}>

/** `geo/water.json`. */
export type WaterFile = Topology<{
  caspian: Polygon<Named>
  lakes: GeometryCollection<Named>
  rivers: { type: 'GeometryCollection'; geometries: MultiLineString<Named>[] }
}>

/** `geo/places.json`; rank 0 is the first. */
export interface PlacesFile {
  readonly places: readonly (readonly [
    name: string,
    lng: number,
    lat: number,
    country: string,
    rank: number,
    capital: 0 | 1,
  ])[]
}

/** The files of `public/geo`, as they are parsed. */
export interface ShapeFiles {
  readonly countries: CountriesFile
  readonly water: WaterFile
  readonly places: PlacesFile
}
