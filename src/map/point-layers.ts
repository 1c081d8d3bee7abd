import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import type { RouteId, SphereId } from '../facts/index.ts'
import { baseSizes, type Mark, type Point, palettes, type Theme } from '../overlays/index.ts'
import { namedFrom } from '../symbols/point-labels.ts'
import { drawing } from './area-layers.ts'
import { byZoom, forChosen, type Layer } from './layer.ts'
import { patternId } from './patterns.ts'
import { typefaces } from './typefaces.ts'

/** Destinations, ports, terminals, bases, crossings and junctions, the most telling first where not all names fit. */
const weights = { destination: 0, port: 1, terminal: 2, base: 3, crossing: 4, junction: 5 } as const

/** A point as a feature, with the mark and the subject it stands for. */
export function nodeFeature(mark: Point): Feature {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...mark.at] },
    properties: {
      mark: mark.id,
      subject: mark.subject,
      name: mark.name,
      symbol: mark.symbol,
      side: mark.side,
      weight: weights[mark.symbol],
      base: mark.sphere ?? '',
      ring: mark.ring ?? '',
    },
  }
}

const isNode: ExpressionSpecification = ['==', ['geometry-type'], 'Point']

/** The circles, filled where oil is loaded or landed, open where freight changes hands; and diamonds for bases. */
export function nodeLayers(marks: readonly Mark[], theme: Theme, chosen: RouteId | null): readonly Layer[] {
  const points = marks.filter((mark) => mark.kind === 'point')
  const circles = points.filter((mark) => mark.symbol !== 'base')
  const powers = new Set(points.flatMap(({ sphere }) => sphere ?? []))
  const strength = chosen === null ? 1 : forChosen(chosen, 1, 0.4)
  return [
    ...(circles.length > 0 ? [circleLayer(circles, theme, strength)] : []),
    ...[...powers].map((sphere) => baseLayer(sphere, points, theme, strength)),
  ]
}

type Strength = number | ExpressionSpecification

function circleLayer(points: readonly Point[], theme: Theme, strength: Strength): Layer {
  const { colours } = palettes[theme]
  const radius = (full: number): ExpressionSpecification => [
    'match',
    ['get', 'symbol'],
    ['crossing', 'junction'],
    full * 0.72,
    full,
  ]
  return {
    id: 'nodes',
    type: 'circle',
    source: 'marks',
    filter: ['all', isNode, ['!=', ['get', 'symbol'], 'base']],
    metadata: drawing(points),
    layout: { 'circle-sort-key': ['-', 0, ['get', 'weight']] },
    paint: {
      'circle-radius': byZoom(3, radius(2.6), 6, radius(4.6)),
      'circle-color': ['match', ['get', 'symbol'], 'terminal', colours.oil, colours.halo],
      'circle-stroke-color': ['match', ['get', 'ring'], 'oil', colours.oil, colours.corridor],
      'circle-stroke-width': byZoom(3, 1.3, 6, 2),
      'circle-opacity': strength,
      'circle-stroke-opacity': strength,
    },
  }
}

/** A diamond for each base of a sphere, in the sphere's colour. */
function baseLayer(sphere: SphereId, points: readonly Point[], theme: Theme, strength: Strength): Layer {
  return {
    id: `nodes-bases-${sphere}`,
    type: 'symbol',
    source: 'marks',
    filter: ['==', ['get', 'base'], sphere],
    metadata: drawing(points.filter((mark) => mark.sphere === sphere)),
    layout: {
      'icon-image': patternId(`base:${sphere}`, theme),
      'icon-size': byZoom(...baseSizes),
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
    paint: { 'icon-opacity': strength },
  }
}

/** The names of the points, each on the side that its record gives; from afar those of destinations alone. */
export function nodeLabels(marks: readonly Mark[], theme: Theme): readonly Layer[] {
  const points = marks.filter((mark) => mark.kind === 'point')
  const destinations = points.filter((mark) => mark.symbol === 'destination')
  return [
    ...(points.length > destinations.length ? [nameLayer('node-names', '!=', namedFrom, theme)] : []),
    ...(destinations.length > 0 ? [nameLayer('node-names-afar', '==', 0, theme)] : []),
  ]
}

function nameLayer(id: string, ofDestinations: '==' | '!=', minzoom: number, theme: Theme): Layer {
  const { colours } = palettes[theme]
  return {
    id,
    type: 'symbol',
    source: 'marks',
    filter: ['all', isNode, [ofDestinations, ['get', 'symbol'], 'destination']],
    minzoom,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': typefaces.strong,
      'text-size': byZoom(4, 10.5, 7, 12.5),
      'text-anchor': ['match', ['get', 'side'], 'left', 'right', 'right', 'left', 'above', 'bottom', 'top'],
      'text-offset': [
        'match',
        ['get', 'side'],
        'left',
        ['literal', [-0.7, 0]],
        'right',
        ['literal', [0.7, 0]],
        'above',
        ['literal', [0, -0.5]],
        ['literal', [0, 0.5]],
      ],
      'text-padding': 1,
      'symbol-sort-key': ['get', 'weight'],
    },
    paint: { 'text-color': colours.label, 'text-halo-color': colours.halo, 'text-halo-width': 1.4 },
  }
}
