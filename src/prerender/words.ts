import { capitalized, count } from '../facts/language.ts'

/** The words in the head of a page, for search engines and for chats that preview links. */
export const headWords = {
  atlas: 'Accords Atlas',
  title: 'Accords Atlas: normalization, energy and corridors in Central Asia',
  description: (countries: number) =>
    `An atlas of normalization with Israel, energy and transport corridors in Central Asia and the Caucasus: ${count(countries, 'country')}, and every mark on the map names the sources it rests on.`,
  preview:
    'A map of Central Asia and the Caucasus, coloured by the position of each country on normalization',
  titleOf: (country: string) => `${country}: status, claims and sources | Accords Atlas`,
  descriptionOf: (country: string, articles: string, record: string, claims: number) =>
    `Normalization with Israel: ${country} is “${articles}” according to two articles and “${record}” according to the public record: ${count(claims, 'claim')}, each with its source and its place in it.`,
  previewOf: (country: string, articles: string) => `A map of ${country}, coloured as “${articles}”`,
} as const

/** The start page before any script has run. */
export const startWords = {
  onMap: 'Countries on the map',
  readings: 'Readings',
  rowMeaning: (meaning: string) => `: ${meaning}`,
  needsScript:
    'This page shows the first layer. The other layers and readings need JavaScript; the claims behind them are on the pages of the countries.',
} as const

/** The page of a country. */
export const countryPageWords = {
  kind: 'Country',
  map: 'Coloured according to both articles',
  statuses: 'Position on normalization with Israel',
  statusByReading: 'Status by reading',
  status: (meaning: string, asOf: string) => `${meaning}; ${asOf}.`,
  claims: (claims: number) => `${count(claims, 'claim')}, each with its place in its source`,
  place: (place: string) => `(${place})`,
} as const

/** The picture that a chat shows with a link. */
export const previewWords = {
  /** Two lines of about 25 letters each. */
  positions: ['Country positions on the', 'Abraham Accords'],
  contested: 'Contested: the sources disagree.',
  accordingTo: (accordingTo: string) => `${capitalized(accordingTo)};`,
  asOf: (asOf: string) => `${asOf}.`,
  banner: 'ACCORDS ATLAS',
} as const
