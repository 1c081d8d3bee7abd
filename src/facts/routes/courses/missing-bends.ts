/** The reason why a line is approximate if its drawn length is more than 5 % below the published length. */
export const missingBends =
  'The named places are too far apart to show every bend, so the line is shorter than the pipeline.'
