/** Why a line is approximate whose drawn length is more than 5 % below the published one. */
export const missingBends =
  'The named places are too far apart to show every bend, so the line is shorter than the pipeline.'
