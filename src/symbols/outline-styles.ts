import type { Evidence } from '../facts/index.ts'
import { type StrokeStyle, stroke } from './stroke-style.ts'

/**
 * A line inside the outline of each coloured country, which shows the evidence of its colour: solid for more than one
 * independent origin, dotted for one, and dashed where the sources disagree. The whole width is within the outline.
 */
export const evidenceOutlines: Readonly<Record<Evidence, StrokeStyle>> = {
  several: stroke('contested', [3, 0.8, 6, 1.5], { opacity: 0.6 }),
  one: stroke('contested', [3, 0.9, 6, 1.5], { dash: [1.3, 1.9], opacity: 0.6 }),
  contested: stroke('contested', [3, 1.4, 6, 2.3], { dash: [2.2, 1.6] }),
}

/** Outlines that bring a country forward. Each is centred on the border, and a casing is drawn below its line. */
export const countryOutlines = {
  hovered: stroke('chosen', 1.8, { opacity: 0.75 }),
  chosenCasing: stroke('halo', [3, 4.4, 6, 5.5]),
  chosen: stroke('chosen', [3, 2.08, 6, 2.6]),
  claimCasing: stroke('halo', [3, 5.2, 6, 6.5]),
  claim: stroke('claim', [3, 2.56, 6, 3.2]),
}
