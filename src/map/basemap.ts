import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { CountryId } from '../facts/index.ts'
import { palettes, type Theme } from '../overlays/index.ts'
import { basemapFills, basemapStrokes, relief } from '../symbols/basemap-styles.ts'
import type { StrokeStyle } from '../symbols/stroke-style.ts'
import type { Addresses } from './addresses.ts'
import { among, byStops, type Layer, type Sources } from './layer.ts'
import { patternId } from './patterns.ts'
import { mapStroke } from './stroke.ts'

/** The sources that are the same in every view: shapes by address. */
export function groundSources(addresses: Addresses): Sources {
  return {
    countries: shapes(addresses.countries, 'id'),
    ground: shapes(addresses.ground),
    places: shapes(addresses.places),
  }
}

function shapes(data: string, promoteId?: string): Sources[string] {
  return { type: 'geojson', data, ...(promoteId === undefined ? {} : { promoteId }) }
}

/** The kinds of shapes over the countries. */
export type GroundKind = 'border' | 'coast' | 'disputed' | 'lake' | 'river' | 'shadow'

function groundOf(kind: GroundKind) {
  const filter: FilterSpecification = ['==', ['get', 'kind'], kind]
  return { source: 'ground', filter }
}

/** Water and land, below everything else. */
export function landLayers(theme: Theme): readonly Layer[] {
  const { colours } = palettes[theme]
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours[basemapFills.water] } },
    { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': colours[basemapFills.land] } },
  ]
}

/** Sparse dots on the countries in scope that the sources of the reading do not address. */
export function silentLayers(silent: readonly CountryId[], theme: Theme): readonly Layer[] {
  if (silent.length === 0) return []
  return [
    {
      id: 'silent',
      type: 'fill',
      source: 'countries',
      filter: among('id', silent),
      paint: { 'fill-pattern': patternId('silent', theme) },
    },
  ]
}

/** The shadows of mountains, over the colours and below the hatches: dark enough to see, too light to change a colour. */
export function reliefLayers(theme: Theme): readonly Layer[] {
  const { colours } = palettes[theme]
  return [
    {
      id: 'relief',
      type: 'fill',
      ...groundOf('shadow'),
      paint: {
        'fill-color': colours[relief.colour],
        'fill-opacity': byStops(relief.opacity),
        // Without it, MapLibre would draw an outline around each shadow, and shadows have none.
        'fill-antialias': false,
      },
    },
  ]
}

/** Inland water, coasts and borders, over the colours and hatches. Disputed areas are hatched and dashed. */
export function borderLayers(theme: Theme): readonly Layer[] {
  const { colours } = palettes[theme]
  return [
    {
      id: 'disputed-hatch',
      type: 'fill',
      ...groundOf('disputed'),
      paint: { 'fill-pattern': patternId('disputed', theme) },
    },
    { id: 'lakes', type: 'fill', ...groundOf('lake'), paint: { 'fill-color': colours[basemapFills.water] } },
    border('rivers', 'river', basemapStrokes.rivers, theme),
    border('lake-shores', 'lake', basemapStrokes.lakeShores, theme),
    border('coasts', 'coast', basemapStrokes.coasts, theme),
    border('borders', 'border', basemapStrokes.borders, theme),
    {
      id: 'disputed-outline',
      type: 'line',
      ...groundOf('disputed'),
      paint: mapStroke(basemapStrokes.disputed, theme),
    },
  ]
}

function border(id: string, kind: GroundKind, style: StrokeStyle, theme: Theme): Layer {
  return {
    id,
    type: 'line',
    ...groundOf(kind),
    layout: { 'line-join': 'round' },
    paint: mapStroke(style, theme),
  }
}
