import { type SphereCourse, sphereLineShape } from '../ground/sphere-lines.ts'
import { sphereLineOpacity, sphereLineWidth } from '../symbols/sphere-lines.ts'
import { sphereStyles } from '../symbols/sphere-styles.ts'
import { dashOf, rounded } from '../symbols/svg-stroke.ts'
import type { Drawing } from './drawing.ts'
import { pathOf } from './path-writer.ts'
import type { Plane } from './projected-map.ts'

/** The lines of the spheres, from the set for the zoom of the picture. Without loaded lines it draws none. */
export function SphereLines({ drawing }: { readonly drawing: Drawing }) {
  const { marks, sphereLines, colours, plane, small } = drawing
  if (small) return null
  return marks.map((mark) => {
    const line = mark.kind === 'sphere-line' && sphereLines.find(({ sphere }) => sphere === mark.sphere)
    if (mark.kind !== 'sphere-line' || !line) return null
    const width = sphereLineWidth(mark, plane.zoom)
    const { dash } = sphereStyles[mark.sphere]
    return (
      <path
        key={mark.id}
        data-mark={mark.id}
        d={sphereLinePath(plane, line)}
        fill="none"
        stroke={colours(`sphere-${mark.sphere}`)}
        strokeWidth={rounded(width)}
        strokeDasharray={dash ? dashOf(dash, width) : undefined}
        strokeOpacity={sphereLineOpacity(mark)}
      />
    )
  })
}

/** The path data of the line of a sphere on a plane. */
export function sphereLinePath(plane: Plane, line: SphereCourse): string {
  return pathOf(plane, sphereLineShape(line))
}
