import { type Line, type LineInk, lineInks, type Mark } from '../overlays/index.ts'

/** They have a direction and yet nothing goes along them: a pipeline that stands, and a conflict. */
const still: ReadonlySet<LineInk> = new Set(['oil pipeline idle', 'fights'])

/** The lines along which something goes from one end to the other. */
export function flowsIn(marks: readonly Mark[]): readonly Line[] {
  return marks.filter(
    (mark): mark is Line => mark.kind === 'line' && lineInks[mark.ink].arrows && !still.has(mark.ink),
  )
}
