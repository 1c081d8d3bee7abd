import { count } from '../../../facts/language.ts'

/** The words of the page of silence. */
export const silenceWords = {
  lead: 'Each number counts the claims of one source about a country on a topic; a dash means that the source has none. Press a cell to read the claims.',
  source: 'Source',
  cells: 'Claims by country and topic',
  caption: (source: string) => `Claims in ${source}, by country and topic`,
  country: 'Country',
  cell: (country: string, topic: string, claims: number) =>
    `${country}, ${topic}: ${claims === 0 ? 'nothing in this source' : count(claims, 'claim')}`,
  none: '–',
  heading: (country: string, topic: string) => `${country}: ${topic}`,
  nothing: (source: string) => `Nothing in this source: ${source} does not address it, which is not a “no”.`,
} as const
