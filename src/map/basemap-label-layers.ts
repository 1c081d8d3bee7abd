import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import { type BasemapName, neighbours, waters } from '../ground/basemap-names.ts'
import type { Theme } from '../overlays/index.ts'
import { neighbourLabel, waterLabel } from '../symbols/label-styles.ts'
import { byStopsTimes, type Layer, type Sources } from './layer.ts'
import { mapText } from './text.ts'

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

/** The names of the countries out of scope. They give way to all other names. */
export function neighbourLabels(theme: Theme): readonly Layer[] {
  const { layout, paint } = mapText(neighbourLabel, theme)
  return byStart(neighbours).map((from) => ({
    ...starting('neighbour', from),
    layout: { ...layout, 'text-field': ['get', 'name'] },
    paint,
  }))
}

/** The names of seas and lakes. */
export function waterLabels(theme: Theme): readonly Layer[] {
  const { layout, paint } = mapText(waterLabel, theme)
  return byStart(waters).map((from) => ({
    ...starting('water', from),
    layout: {
      ...layout,
      'text-field': ['get', 'name'],
      'text-size': byStopsTimes(waterLabel.size, 'size'),
    },
    paint,
  }))
}

/** The zooms at which names begin. MapLibre evaluates a filter at whole zooms only, so each of these has a layer. */
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
