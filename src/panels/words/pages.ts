import { count, dateOf } from '../../facts/language.ts'

/** The frame of every page of words. */
export const pageWords = {
  pages: 'Pages',
  back: 'Back to the map',
  missing: {
    title: 'This page did not arrive',
    lead: 'Its file could not be fetched. The map still works; reload once you are online to try again.',
  },
} as const

export const tableWords = {
  lead: 'The statuses that colour the map, by country and by reading. “Contested” means that the sources of a reading disagree.',
  statuses: 'Statuses',
  caption: 'Position of each country on normalization with Israel, by reading',
  country: 'Country',
} as const

export const contradictionsWords = {
  lead: (contradictions: number) =>
    `${count(contradictions, 'place')} where the two articles contradict each other, themselves or the public record. Nothing is averaged and nobody is scored: both sides are shown.`,
} as const

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

export const sourcesWords = {
  lead: 'The atlas is made from two articles and a digest of public records. This page says what we know about each source and how far it can be relied on. The notes on limits are ours, with their dates.',
  publisher: 'Publisher',
  author: 'Author',
  asOf: 'As of',
  published: 'Published',
  notStated: 'not stated',
  inferred: (stated: string, inferred: string) => `${stated}; inferred: ${inferred}`,
  claims: 'Claims',
  checked: (claims: number, day: string) => `${claims}, last checked against it on ${dateOf(day)}`,
  upstream: 'What it is based on',
  link: (who: string, what: string) => `${who}: ${what}`,
  limits: 'Limits',
  limit: (says: string, written: string) => `${says} (${dateOf(written)})`,
  outline: 'Outline, with the number of claims from each paragraph',
  noText: 'a heading without text',
  paragraph: (section: string, paragraph: number) => `${section}, paragraph ${paragraph}`,
  claimsFrom: (where: string, claims: number) => `${where}: ${count(claims, 'claim')}`,
  silent: (because: string) => `No claim is drawn from this paragraph (${because}).`,
} as const

/** The published data. */
export const downloadWords = {
  title: 'Download the data',
  files: {
    'claims.json': 'every claim with its place, chain and dates',
    'sources.json': 'the sources, their outlines and limits',
    'countries.json': 'the countries and their figures',
    'routes.geojson': 'the routes, one line for each leg',
    'spheres.json': 'the spheres, their countries and their bases',
    'tensions.json': 'the contradictions',
    'status.csv': 'the rung of each country in each reading',
  },
  holds: (holds: string) => `: ${holds}`,
  schema: 'schema',
} as const
