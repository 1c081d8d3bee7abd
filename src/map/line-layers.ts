import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import type { RouteId } from '../facts/index.ts'
import {
  arrowScaleOf,
  type Line,
  type LineStyleId,
  lineStyles,
  type Mark,
  palettes,
  type Theme,
  widthOf,
} from '../overlays/index.ts'
import { lineOffsetGrowth, lineOffsetOf } from '../symbols/line-offsets.ts'
import { valueAtZoom } from '../symbols/zoom-stops.ts'
import { drawing } from './area-layers.ts'
import { byZoom, forChosen, type Layer } from './layer.ts'
import { patternId } from './patterns.ts'

/** How large an arrow head is against its picture, and at the zoom where lines begin to part. */
const headSizes = [2, 0.6, 5, 1] as const
const farHead = valueAtZoom(headSizes, lineOffsetGrowth[0])

const stylesInOrder = Object.keys(lineStyles) as readonly LineStyleId[]

/** A leg as a feature, with the mark and the subject it stands for. */
export function lineFeature(mark: Line): Feature {
  return {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: mark.path.map(([lng, lat]) => [lng, lat]) },
    properties: {
      mark: mark.id,
      subject: mark.subject,
      style: mark.style,
      width: widthOf(mark),
      head: arrowScaleOf(mark),
      beside: lineOffsetOf(mark),
      // An arrow head is moved by multiples of its own size, which is smaller where the map is.
      arrowFar: [0, (lineOffsetOf(mark) * lineOffsetGrowth[1]) / farHead],
      arrowNear: [0, lineOffsetOf(mark)],
    },
  }
}

/** Lines in their order: what lifts them off the ground, then the lines, then railways' cores, then arrow heads. */
export function lineLayers(marks: readonly Mark[], theme: Theme, chosen: RouteId | null): readonly Layer[] {
  const lines = marks.filter((mark) => mark.kind === 'line')
  const drawn = stylesInOrder.filter((id) => lines.some((line) => line.style === id))
  if (drawn.length === 0) return []
  const of = (id: LineStyleId) => lines.filter((line) => line.style === id)
  /** Of the line itself where widths stand for amounts, so that each feature has its own. */
  const full = (id: LineStyleId) =>
    of(id).some((line) => line.width !== undefined) ? get('width') : lineStyles[id].width
  return [
    ...drawn.map((id) => glow(id, full(id), theme)),
    ...drawn.flatMap((id) => casing(id, full(id), theme, chosen)),
    ...drawn.map((id) => ({ ...stroke(id, full(id), theme, chosen), metadata: drawing(of(id)) })),
    ...drawn.flatMap((id) => core(id, theme, chosen)),
    ...drawn.flatMap((id) => arrows(id, of(id), theme, chosen)),
  ]
}

/** A number, or the property of each feature that holds it. */
type Width = number | ExpressionSpecification

function get(property: string): ExpressionSpecification {
  return ['get', property]
}

function more(width: Width, by: number): Width {
  return typeof width === 'number' ? width + by : ['+', width, by]
}

function times(width: Width, by: number): Width {
  return typeof width === 'number' ? width * by : ['*', width, by]
}

/** Lines of other routes step back from the chosen one. */
function strength(chosen: RouteId | null) {
  return chosen === null ? 1 : forChosen(chosen, 1, 0.32)
}

function width(value: Width, chosen: RouteId | null) {
  // A line whose width stands for an amount is of no route, so none of them is the chosen one.
  if (chosen === null || typeof value !== 'number') return byZoom(3, times(value, 0.75), 5, value)
  return byZoom(3, forChosen(chosen, value * 1.1, value * 0.75), 5, forChosen(chosen, value * 1.45, value))
}

function only(style: LineStyleId): FilterSpecification {
  return ['==', ['get', 'style'], style]
}

function line(id: string, style: LineStyleId) {
  return {
    id,
    type: 'line' as const,
    source: 'marks',
    filter: only(style),
    layout: { 'line-join': 'round' as const },
  }
}

const [from, least, to, whole] = lineOffsetGrowth
const beside = byZoom(from, ['*', least, ['get', 'beside']], to, ['*', whole, ['get', 'beside']])

/** Seen under the pointer only. */
function glow(id: LineStyleId, full: Width, theme: Theme): Layer {
  return {
    ...line(`line-${id}-hover`, id),
    paint: {
      'line-color': palettes[theme].colours.chosen,
      'line-width': more(full, 6),
      'line-offset': beside,
      'line-opacity': ['case', ['boolean', ['feature-state', 'hover'], false], 0.35, 0],
    },
  }
}

function casing(id: LineStyleId, full: Width, theme: Theme, chosen: RouteId | null): readonly Layer[] {
  const style = lineStyles[id]
  if (style.casing === 0) return []
  return [
    {
      ...line(`line-${id}-casing`, id),
      paint: {
        'line-color': palettes[theme].colours.halo,
        'line-width': width(more(full, 2 * style.casing), chosen),
        'line-offset': beside,
        'line-opacity': strength(chosen),
      },
    },
  ]
}

function stroke(id: LineStyleId, full: Width, theme: Theme, chosen: RouteId | null): Layer {
  const style = lineStyles[id]
  const base = line(`line-${id}`, id)
  const dotted = style.dash !== null && style.dash[0] < 1
  return {
    ...base,
    layout: { ...base.layout, 'line-cap': dotted ? 'round' : 'butt' },
    paint: {
      'line-color': palettes[theme].colours[style.colour],
      'line-width': width(full, chosen),
      'line-offset': beside,
      'line-opacity': strength(chosen),
      ...(style.dash === null ? {} : { 'line-dasharray': [...style.dash] }),
    },
  }
}

function core(id: LineStyleId, theme: Theme, chosen: RouteId | null): readonly Layer[] {
  const style = lineStyles[id]
  if (style.core === null) return []
  return [
    {
      ...line(`line-${id}-core`, id),
      paint: {
        'line-color': palettes[theme].colours.halo,
        'line-width': width(style.core.width, chosen),
        'line-offset': beside,
        'line-dasharray': [...style.core.dash],
        'line-opacity': strength(chosen),
      },
    },
  ]
}

function arrows(
  id: LineStyleId,
  lines: readonly Line[],
  theme: Theme,
  chosen: RouteId | null,
): readonly Layer[] {
  const style = lineStyles[id]
  const enlarged = lines.some((line) => arrowScaleOf(line) > 1)
  const size: Width = enlarged ? get('head') : 1
  if (!style.arrows) return []
  return [
    {
      id: `line-${id}-arrows`,
      type: 'symbol',
      source: 'marks',
      filter: only(id),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 120,
        'icon-image': patternId(`${enlarged ? 'large-arrow' : 'arrow'}:${style.colour}`, theme),
        'icon-size': byZoom(headSizes[0], times(size, headSizes[1]), headSizes[2], size),
        'icon-offset': byZoom(from, ['array', 'number', 2, ['get', 'arrowFar']], to, [
          'array',
          'number',
          2,
          ['get', 'arrowNear'],
        ]),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': strength(chosen) },
    },
  ]
}
