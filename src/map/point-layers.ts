import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import type { RouteId, SphereId } from '../facts/index.ts'
import { type Mark, type Point, palettes, type Theme } from '../overlays/index.ts'
import {
  type LabelStyle,
  pointLabel,
  pointLabelSides,
  pointLabelsFrom,
  quietPointLabel,
  quietPointLabelsFrom,
} from '../symbols/label-styles.ts'
import {
  baseScale,
  baseSizeOf,
  otherPointsOpacity,
  pointRadius,
  pointScaleOf,
  pointStrokeWidth,
  pointStyles,
} from '../symbols/point-styles.ts'
import { pointStrengthOf } from '../symbols/strength.ts'
import { drawing } from './area-layers.ts'
import { byStops, byStopsTimes, forChosen, type Layer, matched } from './layer.ts'
import { patternId } from './patterns.ts'
import { mapText } from './text.ts'

/** A point as a feature, with its mark and its subject. */
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
      scale: pointScaleOf(mark),
      glyph: baseSizeOf(mark),
      strength: pointStrengthOf({ route: null, quiet: mark.quiet ?? false }, null),
      quiet: mark.quiet ?? false,
      order: pointStyles[mark.symbol].order,
      base: mark.sphere ?? '',
      ring: mark.ring ?? '',
    },
  }
}

const isNode: ExpressionSpecification = ['==', ['geometry-type'], 'Point']

/** Circles for points, filled where oil is loaded or landed, open where freight changes hands; diamonds for bases. */
export function nodeLayers(marks: readonly Mark[], theme: Theme, chosen: RouteId | null): readonly Layer[] {
  const points = marks.filter((mark) => mark.kind === 'point')
  const circles = points.filter((mark) => mark.symbol !== 'base')
  const powers = new Set(points.flatMap(({ sphere }) => sphere ?? []))
  const strength: ExpressionSpecification =
    chosen === null ? ['get', 'strength'] : forChosen(chosen, 1, otherPointsOpacity)
  return [
    ...(circles.length > 0 ? [circleLayer(circles, theme, strength)] : []),
    ...[...powers].map((sphere) => baseLayer(sphere, points, theme, strength)),
  ]
}

function circleLayer(points: readonly Point[], theme: Theme, strength: ExpressionSpecification): Layer {
  const { colours } = palettes[theme]
  return {
    id: 'nodes',
    type: 'circle',
    source: 'marks',
    filter: ['all', isNode, ['!=', ['get', 'symbol'], 'base']],
    metadata: drawing(points),
    layout: { 'circle-sort-key': ['-', 0, ['get', 'order']] },
    paint: {
      'circle-radius': byStopsTimes(pointRadius, 'scale'),
      'circle-color': matched(
        'symbol',
        valuesOf(pointStyles, ({ fill }) => colours[fill]),
      ),
      'circle-stroke-color': matched('ring', { oil: colours.oil, corridor: colours.corridor }),
      'circle-stroke-width': byStops(pointStrokeWidth),
      'circle-opacity': strength,
      'circle-stroke-opacity': strength,
    },
  }
}

/** A table with the values that `read` takes from its records. */
function valuesOf<Value, Read>(
  table: Readonly<Record<string, Value>>,
  read: (value: Value) => Read,
): Readonly<Record<string, Read>> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, read(value)]))
}

/** A diamond for each base of a sphere, in the sphere's colour. */
function baseLayer(
  sphere: SphereId,
  points: readonly Point[],
  theme: Theme,
  strength: ExpressionSpecification,
): Layer {
  return {
    id: `nodes-bases-${sphere}`,
    type: 'symbol',
    source: 'marks',
    filter: ['==', ['get', 'base'], sphere],
    metadata: drawing(points.filter((mark) => mark.sphere === sphere)),
    layout: {
      'icon-image': patternId(`base:${sphere}`, theme),
      'icon-size': byStopsTimes(baseScale, 'glyph'),
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
    paint: { 'icon-opacity': strength },
  }
}

/** The names of the points, each on the side in its record. At low zooms destinations alone have names. */
export function nodeLabels(marks: readonly Mark[], theme: Theme): readonly Layer[] {
  const points = marks.filter((mark) => mark.kind === 'point')
  const inFront = points.filter((mark) => !mark.quiet)
  const destinations = inFront.filter((mark) => mark.symbol === 'destination')
  const isQuiet: ExpressionSpecification = ['get', 'quiet']
  const isDestination: ExpressionSpecification = ['==', ['get', 'symbol'], 'destination']
  return [
    ...(points.length > inFront.length
      ? [nameLayer('node-names-quiet', isQuiet, quietPointLabel, quietPointLabelsFrom, theme)]
      : []),
    ...(inFront.length > destinations.length
      ? [
          nameLayer(
            'node-names',
            ['all', ['!', isQuiet], ['!', isDestination]],
            pointLabel,
            pointLabelsFrom,
            theme,
          ),
        ]
      : []),
    ...(destinations.length > 0
      ? [nameLayer('node-names-afar', ['all', ['!', isQuiet], isDestination], pointLabel, 0, theme)]
      : []),
  ]
}

function nameLayer(
  id: string,
  named: ExpressionSpecification,
  style: LabelStyle,
  minzoom: number,
  theme: Theme,
): Layer {
  const { layout, paint } = mapText(style, theme)
  return {
    id,
    type: 'symbol',
    source: 'marks',
    filter: ['all', isNode, named],
    minzoom,
    layout: {
      ...layout,
      'text-field': ['get', 'name'],
      'text-anchor': matched(
        'side',
        valuesOf(pointLabelSides, ({ anchor }) => anchor),
      ),
      'text-offset': [
        'match',
        ['get', 'side'],
        'left',
        ['literal', [-left.offset, 0]],
        'right',
        ['literal', [right.offset, 0]],
        'above',
        ['literal', [0, -above.offset]],
        ['literal', [0, below.offset]],
      ],
      'symbol-sort-key': ['get', 'order'],
    },
    paint,
  }
}

const { left, right, above, below } = pointLabelSides
