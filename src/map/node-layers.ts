import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import { type RouteId, routeOf } from '../facts/index.ts'
import { namedFrom } from '../ground/point-names.ts'
import { type Mark, type Point, palettes, type Theme } from '../overlays/index.ts'
import { drawing } from './area-layers.ts'
import { byZoom, forChosen, type Layer } from './layer.ts'
import { typefaces } from './typefaces.ts'

/** Destinations, ports, terminals, crossings and junctions, the most telling first where not all names fit. */
const weights = { destination: 0, port: 1, terminal: 2, crossing: 3, junction: 4 } as const

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
      overlay: mark.route === null ? 'destinations' : routeOf(mark.route).overlay,
    },
  }
}

/** From afar only destinations are named, since an arc to a dot without a name would say nothing. */
const fromAfar: ExpressionSpecification = [
  'case',
  ['==', ['get', 'symbol'], 'destination'],
  ['get', 'name'],
  '',
]

const isNode: FilterSpecification = ['==', ['geometry-type'], 'Point']

/** The circles; filled where oil is loaded or landed, open where freight changes hands. */
export function nodeLayers(marks: readonly Mark[], theme: Theme, chosen: RouteId | null): readonly Layer[] {
  const points = marks.filter((mark) => mark.kind === 'point')
  if (points.length === 0) return []
  const { inks } = palettes[theme]
  const strength = chosen === null ? 1 : forChosen(chosen, 1, 0.4)
  const radius = (full: number): ExpressionSpecification => [
    'match',
    ['get', 'symbol'],
    ['crossing', 'junction'],
    full * 0.72,
    full,
  ]
  return [
    {
      id: 'nodes',
      type: 'circle',
      source: 'marks',
      filter: isNode,
      metadata: drawing(points),
      layout: { 'circle-sort-key': ['-', 0, ['get', 'weight']] },
      paint: {
        'circle-radius': byZoom(3, radius(2.6), 6, radius(4.6)),
        'circle-color': ['match', ['get', 'symbol'], 'terminal', inks.oil, inks.halo],
        'circle-stroke-color': [
          'match',
          ['get', 'overlay'],
          ['energy', 'destinations'],
          inks.oil,
          inks.corridor,
        ],
        'circle-stroke-width': byZoom(3, 1.3, 6, 2),
        'circle-opacity': strength,
        'circle-stroke-opacity': strength,
      },
    },
  ]
}

/** The names of the points, each on the side that its record gives. */
export function nodeLabels(marks: readonly Mark[], theme: Theme): readonly Layer[] {
  const points = marks.filter((mark) => mark.kind === 'point')
  if (points.length === 0) return []
  const { inks } = palettes[theme]
  return [
    {
      id: 'node-names',
      type: 'symbol',
      source: 'marks',
      filter: isNode,
      layout: {
        'text-field': ['step', ['zoom'], fromAfar, namedFrom, ['get', 'name']],
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
      paint: { 'text-color': inks.label, 'text-halo-color': inks.halo, 'text-halo-width': 1.4 },
    },
  ]
}
