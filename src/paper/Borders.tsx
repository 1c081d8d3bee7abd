import { evidenceOutlines } from '../symbols/evidence-outlines.ts'
import { type Stops, valueAtZoom } from '../symbols/zoom-stops.ts'
import { type Drawing, idOf, urlOf } from './drawing.ts'
import { lineThrough } from './path-writer.ts'
import { courseOn } from './projected-map.ts'

interface StrokeProps {
  readonly path: string
  readonly colour: string
  readonly width: number
  readonly dash?: string
}

/** Inland water, coasts and borders, over the colours and hatches; what is disputed is hatched and dashed. */
export function Borders({ drawing }: { readonly drawing: Drawing }) {
  const { colours, plane, shapes } = drawing
  const width = (stops: Stops) => rounded(valueAtZoom(stops, plane.zoom))
  const disputed = width([3, 0.7, 8, 1.4])
  return (
    <g pointerEvents="none" strokeLinejoin="round">
      <path d={shapes.disputed} fill={urlOf(drawing, 'disputed')} />
      <path
        d={shapes.lakes}
        fill={colours('water')}
        stroke={colours('shore')}
        strokeWidth={width([3, 0.3, 8, 0.8])}
      />
      <Stroke path={shapes.rivers} colour={colours('river')} width={width([3, 0.5, 8, 1.4])} />
      <Stroke path={shapes.coasts} colour={colours('shore')} width={width([3, 0.6, 8, 1.1])} />
      <Stroke path={shapes.borders} colour={colours('border')} width={width([3, 0.6, 8, 1.4])} />
      <Stroke
        path={shapes.disputed}
        colour={colours('disputed')}
        width={disputed}
        dash={dashOf([3, 2], disputed)}
      />
      <Edges drawing={drawing} />
      <Chosen drawing={drawing} />
      <Witnesses drawing={drawing} />
    </g>
  )
}

function Stroke({ path, colour, width, dash }: StrokeProps) {
  if (path === '') return null
  return <path d={path} fill="none" stroke={colour} strokeWidth={width} strokeDasharray={dash} />
}

/**
 * The lines inside the outlines of the coloured countries, by the evidence of their colour; that of a dispute is its
 * own mark's. SVG draws strokes along a line only: so each is twice as wide, and what of it lies outside is cut off.
 */
function Edges({ drawing }: { readonly drawing: Drawing }) {
  const { colours, plane, shapes, marks } = drawing
  return marks.map((mark) => {
    const edged = mark.kind === 'contest' || (mark.kind === 'fill' && mark.evidence !== 'contested')
    if (!edged || !shapes.countries.has(mark.country)) return null
    const { widths, dash, opacity } = evidenceOutlines[mark.evidence]
    const width = valueAtZoom([3, widths[0], 6, widths[1]], plane.zoom)
    const outline = `#${idOf(drawing, mark.country)}`
    const inside = `inside-${mark.country}`
    return (
      <g key={mark.id}>
        <clipPath id={idOf(drawing, inside)}>
          <use href={outline} />
        </clipPath>
        <use
          data-edge={mark.id}
          href={outline}
          clipPath={urlOf(drawing, inside)}
          fill="none"
          stroke={colours('contested')}
          strokeWidth={rounded(2 * width)}
          strokeDasharray={dash ? dashOf(dash, width) : undefined}
          strokeOpacity={opacity === 1 ? undefined : opacity}
        />
      </g>
    )
  })
}

/** The outline of the country that is chosen, on a casing of paper. */
function Chosen({ drawing }: { readonly drawing: Drawing }) {
  const { chosenCountry: id, shapes, colours, plane } = drawing
  if (id === null || !shapes.countries.has(id)) return null
  const outline = `#${idOf(drawing, id)}`
  const width = (full: number) => rounded(valueAtZoom([3, full * 0.8, 6, full], plane.zoom))
  return (
    <g fill="none">
      <use data-chosen={id} href={outline} stroke={colours('halo')} strokeWidth={width(5.5)} />
      <use data-chosen={id} href={outline} stroke={colours('chosen')} strokeWidth={width(2.6)} />
    </g>
  )
}

/** What the open claim draws, brought forward: an outline around its countries, a glow along its routes. */
function Witnesses({ drawing }: { readonly drawing: Drawing }) {
  const { highlight, shapes, colours, plane, marks } = drawing
  const { countries, routes } = highlight
  const width = (full: number) => rounded(valueAtZoom([3, full * 0.8, 6, full], plane.zoom))
  const seen = countries.filter((country) => shapes.countries.has(country))
  return (
    <g fill="none">
      {(['halo', 'claim'] as const).map((ink) =>
        seen.map((country) => (
          <use
            key={`${ink}-${country}`}
            data-witnessed={country}
            href={`#${idOf(drawing, country)}`}
            stroke={colours(ink)}
            strokeWidth={width(ink === 'halo' ? 6.5 : 3.2)}
          />
        )),
      )}
      {marks.map((mark) =>
        mark.kind === 'line' && mark.route !== null && routes.includes(mark.route) ? (
          <path
            key={mark.id}
            data-witnessed={mark.route}
            d={lineThrough(courseOn(plane, mark.path))}
            stroke={colours('claim')}
            strokeWidth={11}
            strokeOpacity={0.45}
            strokeLinecap="round"
          />
        ) : null,
      )}
    </g>
  )
}

/** Dashes in multiples of a line's width, as the tables have them, in pixels. */
export function dashOf(parts: readonly number[], width: number): string {
  return parts.map((part) => rounded(part * width)).join(' ')
}

/** A hundredth of a pixel is seen by nobody. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
