import type { Evidence } from '../facts/index.ts'

/** How the edge of a colour says what evidence it rests on; `EvidenceKey` in the panels is its legend. */
interface EvidenceOutline {
  /** At zoom 3 and at zoom 6, in CSS pixels; the whole width lies within the outline. */
  readonly widths: readonly [number, number]
  /** In multiples of the width. */
  readonly dash: readonly [number, number] | null
  readonly opacity: number
}

/**
 * A line inside the outline of each coloured country: drawn through where more than one independent origin stands
 * behind its colour, dotted where it is one alone, and dashed where the sources disagree.
 */
export const evidenceOutlines: Readonly<Record<Evidence, EvidenceOutline>> = {
  several: { widths: [0.8, 1.5], dash: null, opacity: 0.6 },
  one: { widths: [0.9, 1.5], dash: [1.3, 1.9], opacity: 0.6 },
  contested: { widths: [1.4, 2.3], dash: [2.2, 1.6], opacity: 1 },
}
