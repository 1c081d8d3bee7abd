import { clippedTo, lengthOf, offsetLine, placeAlong, placesAlong } from '../geometry/polyline.ts'
import { isWithin, type Pixel } from '../geometry/viewport.ts'
import { arrowScaleOf, type Line, type LineStyleId, lineStyles, widthOf } from '../overlays/index.ts'
import { glyphPaths } from '../symbols/glyph-paths.ts'
import { arrowGlyph, headGlyph } from '../symbols/glyphs.ts'
import {
  arrowHeads,
  casingColour,
  casingOf,
  coreColour,
  lineGrowth,
  lineOffsetAt,
} from '../symbols/line-drawing.ts'
import { arcStrengthOf, lineOpacityOf, lineStrengthOf } from '../symbols/strength.ts'
import { dashOf, paleness, rounded } from '../symbols/svg-stroke.ts'
import { valueAtZoom } from '../symbols/zoom-stops.ts'
import type { Box } from '../view/camera/camera.ts'
import type { Drawing } from './drawing.ts'
import { lineThrough } from './path-writer.ts'
import { courseOn, type Plane } from './projected-map.ts'

/**
 * How far lines continue outside the picture, in CSS pixels: as far as a drag reveals them. resvg fails on an arc that
 * comes all the way from America beside a clipped country.
 */
const beyond = 320

const stylesInOrder = Object.keys(lineStyles) as readonly LineStyleId[]

/** A leg projected onto the plane. */
interface Leg {
  readonly mark: Line
  readonly pixels: readonly Pixel[]
  readonly path: string
  /** The factor on the width of its style. It and the opacity depend on which route is chosen. */
  readonly scale: number
  readonly strength: number
}

/** Lines from below: the quiet ones, then the others, each with their casings, the lines, cores and heads. */
export function Routes({ drawing }: { readonly drawing: Drawing }) {
  return (
    <g pointerEvents="none" fill="none" strokeLinejoin="round">
      <Lines quiet drawing={drawing} />
      <Lines drawing={drawing} />
    </g>
  )
}

function Lines({ quiet = false, drawing }: { readonly quiet?: boolean; readonly drawing: Drawing }) {
  const drawn = stylesInOrder.map((id) => ({ id, legs: legsOf(id, quiet, drawing) }))
  const { colours } = drawing
  const width = (leg: Leg, full: number) => full * leg.scale
  return (
    <>
      {drawn.map(({ id, legs }) => {
        const reach = casingOf({ style: id, quiet })
        if (reach === 0) return null
        return legs.map((leg) => (
          <path
            key={leg.mark.id}
            data-casing={leg.mark.id}
            d={leg.path}
            stroke={colours(casingColour)}
            strokeWidth={rounded(width(leg, widthOf(leg.mark) + 2 * reach))}
            opacity={leg.strength}
          />
        ))
      })}
      {drawn.map(({ id, legs }) => {
        const { colour, dash, cap } = lineStyles[id]
        return legs.map((leg) => (
          <path
            key={leg.mark.id}
            data-mark={leg.mark.id}
            d={leg.path}
            stroke={colours(colour)}
            strokeWidth={rounded(width(leg, widthOf(leg.mark)))}
            strokeDasharray={dash ? dashOf(dash, width(leg, widthOf(leg.mark))) : undefined}
            strokeLinecap={cap === 'butt' ? undefined : cap}
            opacity={lineOpacityOf(leg.mark) * leg.strength}
          />
        ))
      })}
      {!quiet && drawn.map(({ id, legs }) => <Cores key={id} style={id} legs={legs} colours={colours} />)}
      {!quiet &&
        drawn.map(({ id, legs }) =>
          lineStyles[id].arrows
            ? legs.map((leg) => <Arrows key={leg.mark.id} leg={leg} drawing={drawing} />)
            : null,
        )}
      {!quiet &&
        drawn.map(({ legs }) => legs.map((leg) => <Head key={leg.mark.id} leg={leg} drawing={drawing} />))}
    </>
  )
}

interface CoresProps {
  readonly style: LineStyleId
  readonly legs: readonly Leg[]
  readonly colours: Drawing['colours']
}

/** The thinner lines above lines, which make them railways. */
function Cores({ style, legs, colours }: CoresProps) {
  const { core } = lineStyles[style]
  if (core === null) return null
  return legs.map((leg) => {
    const width = core.width * leg.scale
    return (
      <path
        key={leg.mark.id}
        data-core={leg.mark.id}
        d={leg.path}
        stroke={colours(coreColour)}
        strokeWidth={rounded(width)}
        strokeDasharray={dashOf(core.dash, width)}
        opacity={leg.strength}
      />
    )
  })
}

function legsOf(
  style: LineStyleId,
  quiet: boolean,
  { marks, plane, chosenRoute: chosen }: Drawing,
): readonly Leg[] {
  const seen = boxAround(plane)
  return marks.flatMap((mark): Leg[] => {
    if (mark.kind !== 'line' || mark.style !== style || (mark.quiet ?? false) !== quiet) return []
    const pixels = offsetLine(courseOn(plane, mark.path), lineOffsetAt(mark, plane.zoom))
    const own = chosen !== null && chosen === mark.route
    return [
      {
        mark,
        pixels,
        path: clippedTo(pixels, seen).map(lineThrough).join(''),
        scale: valueAtZoom(lineGrowth[own ? 'chosen' : 'usual'], plane.zoom),
        strength: lineStrengthOf(mark.route, chosen) * arcStrengthOf(mark),
      },
    ]
  })
}

function boxAround({ width, height }: Plane): Box {
  return { left: -beyond, top: -beyond, right: width + beyond, bottom: height + beyond }
}

function Arrows({ leg, drawing }: { readonly leg: Leg; readonly drawing: Drawing }) {
  const { colours, plane } = drawing
  const size = rounded(valueAtZoom(arrowHeads.scale, plane.zoom) * arrowScaleOf(leg.mark))
  const seen = boxAround(plane)
  if (lengthOf(leg.pixels) < arrowHeads.shortest) return null
  const head = glyphPaths(arrowGlyph(lineStyles[leg.mark.style].colour), colours)
  const places = placesAlong(leg.pixels, arrowHeads.spacing).filter(({ at }) => isWithin(at, seen))
  return places.map(({ at: [x, y], angle }) => (
    <g
      key={`${x} ${y}`}
      data-arrow={leg.mark.id}
      transform={`translate(${rounded(x)} ${rounded(y)}) rotate(${Math.round(angle)}) scale(${size})`}
      {...paleness(leg.strength)}
    >
      {head.map((path) => (
        <path key={path.d} {...path} />
      ))}
    </g>
  ))
}

/** The head at the end of a line. */
function Head({ leg, drawing }: { readonly leg: Leg; readonly drawing: Drawing }) {
  const { colours, plane } = drawing
  const { head, colour } = lineStyles[leg.mark.style]
  const end = head === null || leg.mark.headless ? null : placeAlong(leg.pixels, lengthOf(leg.pixels))
  if (head === null || end === null || !isWithin(end.at, boxAround(plane))) return null
  const [x, y] = end.at
  const size = rounded(valueAtZoom(arrowHeads.scale, plane.zoom))
  return (
    <g
      data-head={leg.mark.id}
      transform={`translate(${rounded(x)} ${rounded(y)}) rotate(${Math.round(end.angle)}) scale(${size})`}
      {...paleness(leg.strength)}
    >
      {glyphPaths(headGlyph(head, colour), colours).map((path) => (
        <path key={path.d} {...path} />
      ))}
    </g>
  )
}
