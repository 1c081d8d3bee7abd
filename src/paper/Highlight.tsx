import { isCountryId, type SubjectId } from '../facts/index.ts'
import { offsetLine } from '../geometry/polyline.ts'
import { lineStyles, type Mark } from '../overlays/index.ts'
import { lineOffsetAt } from '../symbols/line-offsets.ts'
import { lineThrough } from './path-writer.ts'
import { courseOn, type Plane } from './projected-map.ts'

interface LitProps {
  readonly subject: SubjectId | null
  readonly plane: Plane
  readonly marks: readonly Mark[]
  /** Of the picture whose outlines are used. */
  readonly name: string
}

/** What is under the pointer, brought forward: a country by its outline, a route by a glow. */
export function Highlight({ subject, plane, marks, name }: LitProps) {
  if (subject === null) return null
  const stroke = { fill: 'none', stroke: 'var(--map-chosen)', pointerEvents: 'none' } as const
  if (isCountryId(subject)) {
    return <use href={`#${name}-${subject}`} {...stroke} strokeWidth={1.8} strokeOpacity={0.75} />
  }
  return marks.map((mark) => {
    if (mark.kind !== 'line' || mark.route !== subject) return null
    const path = lineThrough(offsetLine(courseOn(plane, mark.path), lineOffsetAt(mark, plane.zoom)))
    const width = lineStyles[mark.style].width + 6
    return <path key={mark.id} d={path} {...stroke} strokeWidth={width} strokeOpacity={0.35} />
  })
}
