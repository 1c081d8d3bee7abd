import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import { type BasemapName, neighbours, waters } from '../ground/basemap-names.ts'
import { palettes, type Theme } from '../overlays/index.ts'
import { byZoom, type Layer, type Sources } from './layer.ts'
import { typefaces } from './typefaces.ts'

/** The names of water and of the countries out of scope. */
export function groundNameSources(): Sources {
  const features = [
    ...neighbours.map((one) => named('neighbour', one)),
    ...waters.map((one) => named('water', one)),
  ]
  return { 'ground-names': { type: 'geojson', data: { type: 'FeatureCollection', features } } }
}

type Kind = 'neighbour' | 'water'

function named(kind: Kind, { at, name, from, size }: BasemapName): Feature {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...at] },
    properties: { kind, name, from, size },
  }
}

/** The names of the countries out of scope, which give way to all others. */
export function neighbourLabels(theme: Theme): readonly Layer[] {
  const { colours } = palettes[theme]
  return byStart(neighbours).map((from) => ({
    ...starting('neighbour', from),
    layout: {
      'text-field': ['get', 'name'],
      'text-font': typefaces.plain,
      'text-size': byZoom(3, 9.5, 6, 13),
      'text-letter-spacing': 0.04,
      'text-max-width': 8,
    },
    paint: { 'text-color': colours.labelQuiet, 'text-halo-color': colours.land, 'text-halo-width': 1.2 },
  }))
}

/** The names of seas and lakes. */
export function waterLabels(theme: Theme): readonly Layer[] {
  const { colours } = palettes[theme]
  return byStart(waters).map((from) => ({
    ...starting('water', from),
    layout: {
      'text-field': ['get', 'name'],
      'text-font': typefaces.water,
      'text-size': byZoom(3, ['*', 0.8, ['get', 'size']], 7, ['*', 1.5, ['get', 'size']]),
      'text-letter-spacing': 0.06,
      'text-line-height': 1.15,
      'text-max-width': 12,
    },
    paint: { 'text-color': colours.labelWater, 'text-halo-color': colours.water, 'text-halo-width': 1.4 },
  }))
}

/** MapLibre reckons a filter at whole zooms only, so names that begin at the same zoom share a layer. */
function byStart(names: readonly BasemapName[]): readonly number[] {
  return [...new Set(names.map(({ from }) => from))].sort((a, b) => b - a)
}

function starting(kind: Kind, zoom: number) {
  const filter: FilterSpecification = ['all', ['==', ['get', 'kind'], kind], ['==', ['get', 'from'], zoom]]
  return {
    id: `${kind}-names-${zoom}`,
    type: 'symbol' as const,
    source: 'ground-names',
    minzoom: zoom,
    filter,
  }
}
