import { isCountryId, type SubjectId } from '../facts/index.ts'
import { offsetLine } from '../geometry/polyline.ts'
import { type Mark, widthOf } from '../overlays/index.ts'
import { pageColours } from '../symbols/css-colours.ts'
import { lineOffsetAt, routeGlow } from '../symbols/line-drawing.ts'
import { countryOutlines } from '../symbols/outline-styles.ts'
import { svgStroke } from '../symbols/svg-stroke.ts'
import { lineThrough } from './path-writer.ts'
import { courseOn, type Plane } from './projected-map.ts'

interface LitProps {
  readonly subject: SubjectId | null
  readonly plane: Plane
  readonly marks: readonly Mark[]
  /** The name of the picture whose outlines are used. */
  readonly name: string
}

/** The highlight of the subject under the pointer or in focus: an outline for a country, a glow for a route. */
export function Highlight({ subject, plane, marks, name }: LitProps) {
  if (subject === null) return null
  if (isCountryId(subject)) {
    const outline = svgStroke(countryOutlines.hovered, pageColours, plane.zoom)
    return (
      <use
        data-hovered={subject}
        href={`#${name}-${subject}`}
        {...outline}
        strokeLinejoin="round"
        pointerEvents="none"
      />
    )
  }
  return marks.map((mark) => {
    if (mark.kind !== 'line' || mark.route !== subject) return null
    const path = lineThrough(offsetLine(courseOn(plane, mark.path), lineOffsetAt(mark, plane.zoom)))
    return (
      <path
        key={mark.id}
        data-hovered={mark.id}
        d={path}
        fill="none"
        stroke={pageColours(routeGlow.colour)}
        strokeWidth={widthOf(mark) + routeGlow.wider}
        strokeOpacity={routeGlow.opacity}
        strokeLinejoin="round"
        pointerEvents="none"
      />
    )
  })
}
