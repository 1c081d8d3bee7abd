/** The sheet of an exported picture, in CSS pixels. `share` is the part of the width that lines of text may take. */
export const sheetLayout = {
  /** The margin around everything. */
  margin: 28,
  /** `baseline` is the distance from the top of a line to its baseline, in multiples of the size. */
  title: { size: 26, step: 30, share: 0.92, baseline: 0.8 },
  text: { size: 13, step: 18, share: 0.96 },
  note: { size: 11, step: 16 },
  gaps: { aboveMap: 16, belowMap: 22, belowLegend: 22 },
  /** The gap between a symbol of the legend and its words. */
  legendGap: 10,
  boldWeight: 600,
} as const
