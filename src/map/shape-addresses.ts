import type { Feature, FeatureCollection } from 'geojson'
import { loadShapes } from '../ground/load-shapes.ts'
import type { Shapes } from '../ground/shapes.ts'
import type { Addresses } from './addresses.ts'
import type { GroundKind } from './basemap.ts'
import { fontAddresses } from './fonts.ts'

let made: Addresses | undefined

/**
 * The addresses of the shapes, which MapLibre fetches from its worker. They are made once for the page, so a second map
 * costs nothing.
 *
 * @throws {ShapesUnavailable} when a file is missing or broken
 * @throws {DOMException} `AbortError` when cancelled
 */
export async function loadAddresses(signal: AbortSignal): Promise<Addresses> {
  if (made) return made
  const shapes = await loadShapes(signal)
  made ??= {
    countries: addressOf(withIds(shapes.countries)),
    ground: addressOf(groundShapes(shapes)),
    places: addressOf(places(shapes)),
    fonts: fontAddresses(),
  }
  return made
}

/** The same features with their id as a property too, since filters and `promoteId` read properties. */
function withIds(areas: FeatureCollection): FeatureCollection {
  const features = areas.features.map((area) => ({
    ...area,
    properties: { ...area.properties, id: String(area.id) },
  }))
  return { ...areas, features }
}

function places({ towns }: Shapes): FeatureCollection {
  const features = towns.map(
    ({ at, name, country, rank, capital }): Feature => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...at] },
      properties: { name, country, rank, capital: capital ? 1 : 0 },
    }),
  )
  return { type: 'FeatureCollection', features }
}

function groundShapes({ borders, coasts, disputed, lakes, rivers, shadows }: Shapes): FeatureCollection {
  const line = (kind: GroundKind, geometry: Feature['geometry']): Feature => {
    return { type: 'Feature', geometry, properties: { kind } }
  }
  const all = (kind: GroundKind, { features }: FeatureCollection) =>
    features.map(({ geometry }) => line(kind, geometry))
  return {
    type: 'FeatureCollection',
    features: [
      line('border', borders),
      line('coast', coasts),
      ...all('disputed', disputed),
      ...all('lake', lakes),
      ...all('river', rivers),
      ...all('shadow', shadows),
    ],
  }
}

/** The address of some shapes within the page, which MapLibre's worker can fetch. */
export function addressOf(shapes: FeatureCollection): string {
  return URL.createObjectURL(new Blob([JSON.stringify(shapes)], { type: 'application/json' }))
}
