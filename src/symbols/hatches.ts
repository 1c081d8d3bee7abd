import type { SphereId } from '../facts/index.ts'

/**
 * One angle per power, so that a hatch can be told without colour; thin lines at a pitch of 10 to 14 px keep the
 * fill below readable (Tyner: beyond two overlapping patterns nothing can be read). The fifth has crosses.
 */
export interface HatchStyle {
  readonly pattern: 'lines' | 'crosses'
  /** Degrees, anticlockwise from horizontal. */
  readonly angle: 0 | 45 | 90 | 135
  readonly letter: string
}

export const hatches: Readonly<Record<SphereId, HatchStyle>> = {
  russia: { pattern: 'lines', angle: 45, letter: 'R' },
  china: { pattern: 'lines', angle: 135, letter: 'C' },
  iran: { pattern: 'lines', angle: 0, letter: 'I' },
  turkic: { pattern: 'lines', angle: 90, letter: 'T' },
  'us-israel': { pattern: 'crosses', angle: 0, letter: 'U' },
}
