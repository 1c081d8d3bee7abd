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
  arrowHeads,
  casingColour,
  casingOf,
  coreColour,
  lineGrowth,
  lineOffsetGrowth,
  lineOffsetOf,
  offsetGrowthOf,
  routeGlow,
} from '../symbols/line-drawing.ts'
import { arcStrengthOf, lineOpacityOf, lineStrengthOf } from '../symbols/strength.ts'
import { valueAtZoom } from '../symbols/zoom-stops.ts'
import { project } from '../view/camera/camera.ts'
import { drawing } from './area-layers.ts'
import { byStops, byStopsTimes, byZoom, forChosen, type Layer, type Sources, whereHovered } from './layer.ts'
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
      quiet: mark.quiet ?? false,
      width: widthOf(mark),
      opacity: lineOpacityOf(mark),
      strength: arcStrengthOf(mark),
      head: arrowScaleOf(mark),
      beside: lineOffsetOf(mark),
      // MapLibre moves an arrow head by multiples of its size, which is smaller at low zooms.
      arrowFar: [0, (lineOffsetOf(mark) * lineOffsetGrowth[1]) / farHead],
      arrowNear: [0, lineOffsetOf(mark)],
    },
  }
}

/** The end of a line as a feature, with the direction of the line there, in degrees clockwise from the right. */
function endFeature(mark: Line): readonly Feature[] {
  const [before, end] = mark.path.slice(-2)
  if (!before || !end || mark.quiet || mark.headless || lineStyles[mark.style].head === null) return []
  const [from, to] = [before, end].map(([lng, lat]) => project({ lng, lat }, 0))
  const turn = from && to ? (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI : 0
  return [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...end] },
      properties: {
        mark: mark.id,
        subject: mark.subject,
        style: mark.style,
        strength: arcStrengthOf(mark),
        turn,
      },
    },
  ]
}

/** The source of the heads at the ends of lines. Quiet lines have none. */
export function headSources(marks: readonly Mark[]): Sources {
  const features = marks.flatMap((mark) => (mark.kind === 'line' ? endFeature(mark) : []))
  if (features.length === 0) return {}
  return { heads: { type: 'geojson', data: { type: 'FeatureCollection', features } } }
}

/** The lines of one style, in full strength or quiet. A layer of the map draws all of them alike. */
interface LineSet {
  /** The start of the ids of its layers. */
  readonly id: string
  readonly style: LineStyleId
  readonly quiet: boolean
  readonly lines: readonly Line[]
  /** The width of each feature where widths show amounts, else that of all lines. */
  readonly width: Width
}

/** Lines from below: the quiet ones, then the others, each with their casings, the lines, cores and heads. */
export function lineLayers(marks: readonly Mark[], theme: Theme, chosen: RouteId | null): readonly Layer[] {
  const lines = marks.filter((mark) => mark.kind === 'line')
  const behind = setsOf(lines, true)
  const inFront = setsOf(lines, false)
  return [
    ...[...behind, ...inFront].map((set) => glow(set, theme)),
    ...behind.flatMap((set) => casing(set, theme, chosen)),
    ...behind.map((set) => stroke(set, theme, chosen)),
    ...inFront.flatMap((set) => casing(set, theme, chosen)),
    ...inFront.map((set) => stroke(set, theme, chosen)),
    ...inFront.flatMap((set) => core(set, theme, chosen)),
    ...inFront.flatMap((set) => arrows(set, theme, chosen)),
    ...inFront.flatMap((set) => heads(set, theme, chosen)),
  ]
}

function setsOf(all: readonly Line[], quiet: boolean): readonly LineSet[] {
  return stylesInOrder.flatMap((style): LineSet[] => {
    const lines = all.filter((line) => line.style === style && (line.quiet ?? false) === quiet)
    if (lines.length === 0) return []
    const width = lines.some((line) => line.width !== undefined) ? get('width') : widthOf({ style, quiet })
    return [{ id: quiet ? `line-${style}-quiet` : `line-${style}`, style, quiet, lines, width }]
  })
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

/** The opacity of lines: lines of other routes fade behind the chosen one, and arcs behind those of a chosen country. */
function strength({ quiet, lines }: LineSet, chosen: RouteId | null) {
  if (lines.some(({ faded }) => faded)) return get('strength')
  if (chosen === null || quiet) return lineStrengthOf(null, chosen)
  return forChosen(chosen, lineStrengthOf(chosen, chosen), lineStrengthOf(null, chosen))
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

function line(id: string, { style, quiet }: LineSet) {
  const filter: FilterSpecification = [
    'all',
    ['==', ['get', 'style'], style],
    ['==', ['get', 'quiet'], quiet],
  ]
  return { id, type: 'line' as const, source: 'marks', filter, layout: { 'line-join': 'round' as const } }
}

const [from, , to] = lineOffsetGrowth

function beside({ quiet }: LineSet): ExpressionSpecification {
  return byStopsTimes(offsetGrowthOf({ quiet }), 'beside')
}

const [headFrom, headStart, headTo, headEnd] = arrowHeads.scale

/** The glow of the line under the pointer. */
function glow(set: LineSet, theme: Theme): Layer {
  return {
    ...line(`${set.id}-hover`, set),
    paint: {
      'line-color': palettes[theme].colours[routeGlow.colour],
      'line-width': more(set.width, routeGlow.wider),
      'line-offset': beside(set),
      'line-opacity': whereHovered(routeGlow.opacity),
    },
  }
}

function casing(set: LineSet, theme: Theme, chosen: RouteId | null): readonly Layer[] {
  const reach = casingOf(set)
  if (reach === 0) return []
  return [
    {
      ...line(`${set.id}-casing`, set),
      paint: {
        'line-color': palettes[theme].colours[casingColour],
        'line-width': width(more(set.width, 2 * reach), chosen),
        'line-offset': beside(set),
        'line-opacity': strength(set, chosen),
      },
    },
  ]
}

function stroke(set: LineSet, theme: Theme, chosen: RouteId | null): Layer {
  const style = lineStyles[set.style]
  const base = line(set.id, set)
  return {
    ...base,
    metadata: drawing(set.lines),
    layout: { ...base.layout, 'line-cap': style.cap },
    paint: {
      'line-color': palettes[theme].colours[style.colour],
      'line-width': width(set.width, chosen),
      'line-offset': beside(set),
      'line-opacity': ['*', get('opacity'), strength(set, chosen)],
      ...(style.dash === null ? {} : { 'line-dasharray': [...style.dash] }),
    },
  }
}

function core(set: LineSet, theme: Theme, chosen: RouteId | null): readonly Layer[] {
  const style = lineStyles[set.style]
  if (style.core === null) return []
  return [
    {
      ...line(`${set.id}-core`, set),
      paint: {
        'line-color': palettes[theme].colours[coreColour],
        'line-width': width(style.core.width, chosen),
        'line-offset': beside(set),
        'line-dasharray': [...style.core.dash],
        'line-opacity': strength(set, chosen),
      },
    },
  ]
}

function arrows(set: LineSet, theme: Theme, chosen: RouteId | null): readonly Layer[] {
  const style = lineStyles[set.style]
  const enlarged = set.lines.some((one) => arrowScaleOf(one) > 1)
  const size: Width = enlarged ? get('head') : 1
  if (!style.arrows) return []
  const base = line(`${set.id}-arrows`, set)
  return [
    {
      ...base,
      type: 'symbol',
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
      paint: { 'icon-opacity': strength(set, chosen) },
    },
  ]
}

function heads(set: LineSet, theme: Theme, chosen: RouteId | null): readonly Layer[] {
  if (lineStyles[set.style].head === null) return []
  return [
    {
      id: `${set.id}-heads`,
      type: 'symbol',
      source: 'heads',
      filter: ['==', ['get', 'style'], set.style],
      layout: {
        'icon-image': patternId(`head:${set.style}`, theme),
        'icon-size': byStops(arrowHeads.scale),
        'icon-rotate': get('turn'),
        'icon-rotation-alignment': 'map',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': strength(set, chosen) },
    },
  ]
}
