/** The frame of every page of words. */
export const pageWords = {
  pages: 'Pages',
  back: 'Back to the map',
  missing: {
    title: 'This page did not arrive',
    lead: 'Its file could not be fetched. The map still works; reload once you are online to try again.',
  },
} as const
