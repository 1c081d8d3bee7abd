import { type Line, type LineStyleId, lineStyles, type Mark } from '../overlays/index.ts'

/** They have a direction and yet nothing is sure to go along them: a pipeline that stands, a conflict, a flow in doubt. */
const still: ReadonlySet<LineStyleId> = new Set([
  'oil pipeline idle',
  'fights',
  'oil flow possible',
  'gas flow possible',
  'gas flow contested',
])

/** The lines along which something goes from one end to the other. */
export function animatedLinesIn(marks: readonly Mark[]): readonly Line[] {
  return marks.filter(
    (mark): mark is Line => mark.kind === 'line' && lineStyles[mark.style].arrows && !still.has(mark.style),
  )
}
