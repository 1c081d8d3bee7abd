import type { LegendBlock, LegendLine } from './legend.ts'

/** A row of a legend and its place, in CSS pixels from the upper left corner. A row without a `line` is a title. */
export interface PlacedRow {
  readonly block: LegendBlock
  readonly line: LegendLine | null
  readonly x: number
  readonly y: number
}

/** The step from one row to the next, in CSS pixels. */
export const rowHeight = 22
/** The width of a column, in CSS pixels: enough for the longest row. */
const columnWidth = 290

/** The rows of a legend in as many columns as fit, filled one after the other, and the height of the legend. */
export function legendLayout(
  blocks: readonly LegendBlock[],
  width: number,
): { readonly rows: readonly PlacedRow[]; readonly height: number } {
  const all = blocks.flatMap((block) => [
    { block, line: null },
    ...block.lines.map((line) => ({ block, line })),
  ])
  const columns = Math.max(1, Math.floor(width / columnWidth))
  const rows = Math.ceil(all.length / columns)
  let column = 0
  let row = 0
  const placed = all.map((entry, index): PlacedRow => {
    // A title alone at the foot of a column explains nothing.
    const lastTitle = entry.line === null && row === rows - 1 && all[index + 1] !== undefined
    if ((row >= rows || lastTitle) && column < columns - 1) {
      column += 1
      row = 0
    }
    const at = { ...entry, x: column * (width / columns), y: row * rowHeight }
    row += 1
    return at
  })
  return { rows: placed, height: Math.max(0, ...placed.map(({ y }) => y + rowHeight)) }
}
