import { type Line, type LineStyleId, lineStyles, type Mark } from '../overlays/index.ts'

/** Line styles with arrows that must not be animated: idle pipelines, conflicts, possible or contested flows. */
const still: ReadonlySet<LineStyleId> = new Set([
  'oil pipeline idle',
  'fights',
  'oil flow possible',
  'gas flow possible',
  'gas flow contested',
])

/** The lines along which something moves from one end to the other. */
export function animatedLinesIn(marks: readonly Mark[]): readonly Line[] {
  return marks.filter((mark): mark is Line => {
    if (mark.kind !== 'line' || still.has(mark.style)) return false
    const { arrows, head } = lineStyles[mark.style]
    return arrows || head !== null
  })
}
