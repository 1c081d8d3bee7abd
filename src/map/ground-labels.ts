import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import { type GroundName, neighbours, waters } from '../ground/ground-names.ts'
import { palettes, type Theme } from '../overlays/index.ts'
import { byZoom, type Layer, type Sources } from './layer.ts'
import { typefaces } from './typefaces.ts'

/** The names of water and of the countries out of scope. */
export function groundNameSources(): Sources {
  return { neighbours: source(neighbours), waters: source(waters) }
}

function source(names: readonly GroundName[]): Sources[string] {
  const features = names.map(
    ({ at, name, from, size }): Feature => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...at] },
      properties: { name, from, size },
    }),
  )
  return { type: 'geojson', data: { type: 'FeatureCollection', features } }
}

/** The names of the countries out of scope, which give way to all others. */
export function neighbourLabels(theme: Theme): readonly Layer[] {
  const { inks } = palettes[theme]
  return byStart(neighbours).map((from) => ({
    ...starting('neighbour-names', 'neighbours', from),
    layout: {
      'text-field': ['get', 'name'],
      'text-font': typefaces.plain,
      'text-size': byZoom(3, 9.5, 6, 13),
      'text-letter-spacing': 0.04,
      'text-max-width': 8,
    },
    paint: { 'text-color': inks.labelQuiet, 'text-halo-color': inks.land, 'text-halo-width': 1.2 },
  }))
}

/** The names of seas and lakes. */
export function waterLabels(theme: Theme): readonly Layer[] {
  const { inks } = palettes[theme]
  return byStart(waters).map((from) => ({
    ...starting('water-names', 'waters', from),
    layout: {
      'text-field': ['get', 'name'],
      'text-font': typefaces.water,
      'text-size': byZoom(3, ['*', 0.8, ['get', 'size']], 7, ['*', 1.5, ['get', 'size']]),
      'text-letter-spacing': 0.06,
      'text-line-height': 1.15,
      'text-max-width': 12,
    },
    paint: { 'text-color': inks.labelWater, 'text-halo-color': inks.water, 'text-halo-width': 1.4 },
  }))
}

/** MapLibre reckons a filter at whole zooms only, so names that begin at the same zoom share a layer. */
function byStart(names: readonly GroundName[]): readonly number[] {
  return [...new Set(names.map(({ from }) => from))].sort((a, b) => b - a)
}

function starting(id: string, from: string, zoom: number) {
  const filter: FilterSpecification = ['==', ['get', 'from'], zoom]
  return { id: `${id}-${zoom}`, type: 'symbol' as const, source: from, minzoom: zoom, filter }
}
