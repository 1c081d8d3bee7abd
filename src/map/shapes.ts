import type { Feature, FeatureCollection } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { Addresses } from './addresses.ts'
import { fontAddresses } from './fonts.ts'
import {
  type CountriesFile,
  fetchShapes,
  type PlacesFile,
  ShapesUnavailable,
  type WaterFile,
} from './shape-files.ts'

export { ShapesUnavailable }

let made: Addresses | undefined

/**
 * Fetches and decodes the shapes, and gives them addresses: once for the page, so that a second map costs nothing.
 * After an error or a cancellation the next call tries again.
 *
 * @throws {ShapesUnavailable} when a file is missing or broken
 * @throws {DOMException} `AbortError` when cancelled
 */
export async function loadShapes(signal: AbortSignal): Promise<Addresses> {
  if (made) return made
  const [countries, water, places] = await Promise.all([
    fetchShapes<CountriesFile>('countries.json', 'objects', signal),
    fetchShapes<WaterFile>('water.json', 'objects', signal),
    fetchShapes<PlacesFile>('places.json', 'places', signal),
  ])
  signal.throwIfAborted()
  made ??= {
    ...decoded('countries.json', () => countryShapes(countries)),
    ...decoded('water.json', () => waterShapes(water)),
    ...decoded('places.json', () => placeShapes(places)),
    fonts: fontAddresses(),
  }
  return made
}

function decoded<Part>(file: string, decode: () => Part): Part {
  try {
    return decode()
  } catch (cause) {
    throw new ShapesUnavailable(file, 'is damaged', cause)
  }
}

function countryShapes(file: CountriesFile) {
  const { countries, disputed } = file.objects
  const areas = feature(file, countries)
  const withIds = areas.features.map((area) => ({
    ...area,
    properties: { ...area.properties, id: String(area.id) },
  }))
  return {
    countries: addressOf({ ...areas, features: withIds }),
    borders: addressOf(line(mesh(file, countries, (one, other) => one !== other))),
    coasts: addressOf(line(mesh(file, countries, (one, other) => one === other))),
    disputed: addressOf(feature(file, disputed)),
  }
}

function waterShapes(file: WaterFile) {
  const { caspian, lakes, rivers } = file.objects
  const areas = [feature(file, caspian), ...feature(file, lakes).features]
  return {
    lakes: addressOf({ type: 'FeatureCollection', features: areas }),
    rivers: addressOf(feature(file, rivers)),
  }
}

function placeShapes(file: PlacesFile) {
  const features = file.places.map(
    ([name, lng, lat, country, rank, capital]): Feature => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lng, lat] },
      properties: { name, country, rank, capital },
    }),
  )
  return { places: addressOf({ type: 'FeatureCollection', features }) }
}

function line(geometry: Feature['geometry']): Feature {
  return { type: 'Feature', geometry, properties: {} }
}

function addressOf(shapes: Feature | FeatureCollection): string {
  return URL.createObjectURL(new Blob([JSON.stringify(shapes)], { type: 'application/json' }))
}
