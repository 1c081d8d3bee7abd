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
import {
  approximateOpacity,
  arrowHeads,
  casingColour,
  coreColour,
  lineGrowth,
  lineOffsetGrowth,
  lineOffsetOf,
  otherLinesOpacity,
  routeGlow,
} from '../symbols/line-drawing.ts'
import { valueAtZoom } from '../symbols/zoom-stops.ts'
import { drawing } from './area-layers.ts'
import { byStopsTimes, byZoom, forChosen, type Layer, whereHovered } from './layer.ts'
import { patternId } from './patterns.ts'

/** The scale of an arrow head at the zoom where offsets begin to grow. */
const farHead = valueAtZoom(arrowHeads.scale, lineOffsetGrowth[0])

const stylesInOrder = Object.keys(lineStyles) as readonly LineStyleId[]

/** A leg as a feature, with its mark and its subject. */
export function lineFeature(mark: Line): Feature {
  return {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: mark.path.map(([lng, lat]) => [lng, lat]) },
    properties: {
      mark: mark.id,
      subject: mark.subject,
      style: mark.style,
      width: widthOf(mark),
      opacity: mark.approximate ? approximateOpacity : 1,
      head: arrowScaleOf(mark),
      beside: lineOffsetOf(mark),
      // MapLibre moves an arrow head by multiples of its size, which is smaller at low zooms.
      arrowFar: [0, (lineOffsetOf(mark) * lineOffsetGrowth[1]) / farHead],
      arrowNear: [0, lineOffsetOf(mark)],
    },
  }
}

/** Lines from below: their casings, the lines, the cores of railways, the arrow heads. */
export function lineLayers(marks: readonly Mark[], theme: Theme, chosen: RouteId | null): readonly Layer[] {
  const lines = marks.filter((mark) => mark.kind === 'line')
  const drawn = stylesInOrder.filter((id) => lines.some((line) => line.style === id))
  if (drawn.length === 0) return []
  const of = (id: LineStyleId) => lines.filter((line) => line.style === id)
  /** The width of each feature where widths show amounts, else that of the style. */
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

/** A number, or the property of the features that holds it. */
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

/** The opacity of lines: lines of other routes fade behind the chosen one. */
function strength(chosen: RouteId | null) {
  return chosen === null ? 1 : forChosen(chosen, 1, otherLinesOpacity)
}

function width(value: Width, chosen: RouteId | null) {
  // A line whose width shows an amount belongs to no route, so none of them is the chosen one.
  if (chosen === null || typeof value !== 'number') {
    return byZoom(growthFrom, times(value, usual[1]), growthTo, times(value, usual[3]))
  }
  const grown = (own: number, others: number) => forChosen(chosen, value * own, value * others)
  return byZoom(
    growthFrom,
    grown(lineGrowth.chosen[1], usual[1]),
    growthTo,
    grown(lineGrowth.chosen[3], usual[3]),
  )
}

const { usual } = lineGrowth
const [growthFrom, , growthTo] = usual

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

const [from, , to] = lineOffsetGrowth
const beside = byStopsTimes(lineOffsetGrowth, 'beside')

const [headFrom, headStart, headTo, headEnd] = arrowHeads.scale

/** The glow of the line under the pointer. */
function glow(id: LineStyleId, full: Width, theme: Theme): Layer {
  return {
    ...line(`line-${id}-hover`, id),
    paint: {
      'line-color': palettes[theme].colours[routeGlow.colour],
      'line-width': more(full, routeGlow.wider),
      'line-offset': beside,
      'line-opacity': whereHovered(routeGlow.opacity),
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
        'line-color': palettes[theme].colours[casingColour],
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
  return {
    ...base,
    layout: { ...base.layout, 'line-cap': style.cap },
    paint: {
      'line-color': palettes[theme].colours[style.colour],
      'line-width': width(full, chosen),
      'line-offset': beside,
      'line-opacity': ['*', get('opacity'), strength(chosen)],
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
        'line-color': palettes[theme].colours[coreColour],
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
        'symbol-spacing': arrowHeads.spacing,
        'icon-image': patternId(`${enlarged ? 'large-arrow' : 'arrow'}:${style.colour}`, theme),
        'icon-size': byZoom(headFrom, times(size, headStart), headTo, times(size, headEnd)),
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
