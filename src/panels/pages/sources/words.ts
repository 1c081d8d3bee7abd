import { count, dateOf } from '../../../facts/language.ts'

/** The words of the page of sources. */
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
