import { type Drawing, idOf, urlOf } from './drawing.ts'
import { atZoom, type Stops } from './plane.ts'

interface StrokeProps {
  readonly path: string
  readonly colour: string
  readonly width: number
  readonly dash?: string
}

/** Inland water, coasts and borders, over the colours and hatches; what is disputed is hatched and dashed. */
export function Borders({ drawing }: { readonly drawing: Drawing }) {
  const { colours, plane, shapes } = drawing
  const width = (stops: Stops) => rounded(atZoom(stops, plane.zoom))
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
      <Contests drawing={drawing} />
      <Chosen drawing={drawing} />
    </g>
  )
}

function Stroke({ path, colour, width, dash }: StrokeProps) {
  if (path === '') return null
  return <path d={path} fill="none" stroke={colour} strokeWidth={width} strokeDasharray={dash} />
}

/**
 * A dashed line inside the outline of each country on which the sources disagree. SVG draws strokes along a line only:
 * so this one is twice as wide, and what of it lies outside is cut off.
 */
function Contests({ drawing }: { readonly drawing: Drawing }) {
  const { colours, plane, shapes, marks } = drawing
  const width = atZoom([3, 1, 6, 1.7], plane.zoom)
  const inset = atZoom([3, 1.1, 6, 1.8], plane.zoom)
  return marks.map((mark) => {
    if (mark.kind !== 'contest' || !shapes.countries.has(mark.country)) return null
    const outline = `#${idOf(drawing, mark.country)}`
    const inside = `inside-${mark.country}`
    return (
      <g key={mark.id} data-mark={mark.id}>
        <clipPath id={idOf(drawing, inside)}>
          <use href={outline} />
        </clipPath>
        <use
          href={outline}
          clipPath={urlOf(drawing, inside)}
          fill="none"
          stroke={colours('contested')}
          strokeWidth={rounded(2 * inset + width)}
          strokeDasharray={dashOf([3, 2.4], width)}
        />
      </g>
    )
  })
}

/** The outline of the country that is chosen, on a casing of paper. */
function Chosen({ drawing }: { readonly drawing: Drawing }) {
  const { view, shapes, colours, plane } = drawing
  if (view.subject?.kind !== 'country' || !shapes.countries.has(view.subject.id)) return null
  const outline = `#${idOf(drawing, view.subject.id)}`
  const width = (full: number) => rounded(atZoom([3, full * 0.8, 6, full], plane.zoom))
  return (
    <g fill="none" data-chosen={view.subject.id}>
      <use href={outline} stroke={colours('halo')} strokeWidth={width(5.5)} />
      <use href={outline} stroke={colours('chosen')} strokeWidth={width(2.6)} />
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
