import { isCountryId, type SubjectId } from '../facts/index.ts'
import { offsetLine } from '../geometry/polyline.ts'
import { type SphereLines, sphereLinesAt } from '../ground/sphere-lines.ts'
import { type Mark, widthOf } from '../overlays/index.ts'
import { pageColours } from '../symbols/css-colours.ts'
import { lineOffsetAt, routeGlow } from '../symbols/line-drawing.ts'
import { countryOutlines } from '../symbols/outline-styles.ts'
import { sphereLine } from '../symbols/sphere-styles.ts'
import { svgStroke } from '../symbols/svg-stroke.ts'
import { fullValue } from '../symbols/zoom-stops.ts'
import { lineThrough } from './path-writer.ts'
import { courseOn, type Plane } from './projected-map.ts'
import { sphereLinePath } from './SphereLines.tsx'

interface LitProps {
  readonly subject: SubjectId | null
  readonly plane: Plane
  readonly marks: readonly Mark[]
  readonly sphereLines: SphereLines | null
  /** The name of the picture whose outlines are used. */
  readonly name: string
}

/** The highlight of the subject under the pointer or in focus: an outline for a country, a glow for a route or a sphere. */
export function Highlight({ subject, plane, marks, sphereLines, name }: LitProps) {
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
    if (mark.kind === 'sphere-line' && mark.sphere === subject) {
      const line = sphereLinesAt(sphereLines ?? [], plane.zoom).find(({ sphere }) => sphere === subject)
      return line ? (
        <Glow
          key={mark.id}
          mark={mark.id}
          width={fullValue(sphereLine.width)}
          path={sphereLinePath(plane, line)}
        />
      ) : null
    }
    if (mark.kind !== 'line' || mark.route !== subject) return null
    const path = lineThrough(offsetLine(courseOn(plane, mark.path), lineOffsetAt(mark, plane.zoom)))
    return <Glow key={mark.id} mark={mark.id} width={widthOf(mark)} path={path} />
  })
}

interface GlowProps {
  readonly mark: string
  /** The width of the line, in CSS pixels. */
  readonly width: number
  readonly path: string
}

function Glow({ mark, width, path }: GlowProps) {
  return (
    <path
      data-hovered={mark}
      d={path}
      fill="none"
      stroke={pageColours(routeGlow.colour)}
      strokeWidth={width + routeGlow.wider}
      strokeOpacity={routeGlow.opacity}
      strokeLinejoin="round"
      pointerEvents="none"
    />
  )
}
