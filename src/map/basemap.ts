import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { CountryId } from '../facts/index.ts'
import { palettes, type Theme } from '../overlays/index.ts'
import { reliefOpacity } from '../symbols/relief-opacity.ts'
import type { Addresses } from './addresses.ts'
import { among, byZoom, type Layer, type Sources } from './layer.ts'
import { patternId } from './patterns.ts'

/** The sources that never change, whatever the view: shapes by address. */
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

/** What the shapes of the ground are. */
export type GroundKind = 'border' | 'coast' | 'disputed' | 'lake' | 'river' | 'shadow'

function groundOf(kind: GroundKind) {
  const filter: FilterSpecification = ['==', ['get', 'kind'], kind]
  return { source: 'ground', filter }
}

/** Water and land, below everything. */
export function landLayers(theme: Theme): readonly Layer[] {
  const { colours } = palettes[theme]
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.water } },
    { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': colours.land } },
  ]
}

/** Sparse dots on the countries in scope that the reading's sources do not speak of. */
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

/** The shadows of mountains, over the colours and below the hatches: dark enough to be seen, too light to change a colour. */
export function reliefLayers(theme: Theme): readonly Layer[] {
  const { colours } = palettes[theme]
  return [
    {
      id: 'relief',
      type: 'fill',
      ...groundOf('shadow'),
      paint: { 'fill-color': colours.shadow, 'fill-opacity': byZoom(...reliefOpacity) },
    },
  ]
}

/** Inland water, coasts and borders, over the colours and hatches; what is disputed is hatched and dashed. */
export function borderLayers(theme: Theme): readonly Layer[] {
  const { colours } = palettes[theme]
  return [
    {
      id: 'disputed-hatch',
      type: 'fill',
      ...groundOf('disputed'),
      paint: { 'fill-pattern': patternId('disputed', theme) },
    },
    { id: 'lakes', type: 'fill', ...groundOf('lake'), paint: { 'fill-color': colours.water } },
    stroke('rivers', 'river', colours.river, [3, 0.5, 8, 1.4]),
    stroke('lake-shores', 'lake', colours.shore, [3, 0.3, 8, 0.8]),
    stroke('coasts', 'coast', colours.shore, [3, 0.6, 8, 1.1]),
    stroke('borders', 'border', colours.border, [3, 0.6, 8, 1.4]),
    {
      id: 'disputed-outline',
      type: 'line',
      ...groundOf('disputed'),
      paint: {
        'line-color': colours.disputed,
        'line-width': byZoom(3, 0.7, 8, 1.4),
        'line-dasharray': [3, 2],
      },
    },
  ]
}

type Stops = readonly [from: number, width: number, to: number, width: number]

function stroke(id: string, kind: GroundKind, colour: string, widths: Stops): Layer {
  return {
    id,
    type: 'line',
    ...groundOf(kind),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': byZoom(...widths) },
  }
}
