/** The words of the table of countries. */
export const tableWords = {
  lead: 'The statuses that colour the map, by country and by reading. “Contested” means that the sources of a reading disagree.',
  statuses: 'Statuses',
  caption: 'Position of each country on normalization with Israel, by reading',
  country: 'Country',
} as const
