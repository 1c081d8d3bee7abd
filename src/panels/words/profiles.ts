import { furthestBend } from '../../facts/curve.ts'
import { longestKnownStretch } from '../../facts/drawn-course.ts'
import type { Basics, Route, SeenFlow, Stage } from '../../facts/index.ts'
import { capitalized, count, listOf, numberOf, pluralOf } from '../../facts/language.ts'
import { lengthTolerance } from '../../facts/route-length.ts'

export const profileWords = {
  name: 'Profile',
  close: 'Close',
} as const

/** The profile of a country. */
export const countryWords = {
  kind: 'Country',
  contested: 'contested',
  silent: (country: string, sources: readonly string[]) =>
    `${listOf(sources)} ${pluralOf(sources.length, { one: 'does', other: 'do' })} not address ${country}. That is not a “no”: nothing is said either way.`,
  meaning: (meaning: string) => `${meaning}.`,
  dispute: (questions: readonly string[]) => `In dispute: ${questions.join(' ')}`,
  why: (country: string, rung: string) => `${country}: ${rung}`,
  recordHas: (claims: number) => `The public record has ${count(claims, 'claim')} on this country.`,
  articlesHave: (claims: number) => `The articles have ${count(claims, 'claim')} on this country.`,
  differs: (there: string, here: string) => ` There it is “${there}”, not “${here}”.`,
  readRecord: 'Read the record',
  readArticles: 'Read the articles',
  basics: ({ capital, capitalNote, population, output }: Basics, source: string) =>
    `${[
      `Capital ${capitalNote ? `${capital} (${capitalNote})` : capital}`,
      ...(population === undefined ? [] : [`${numberOf(population)} million people (2024)`]),
      ...(output === undefined ? [] : [`GDP ${numberOf(output)} billion US dollars (2023)`]),
    ].join(' · ')}. ${source}.`,
} as const

/** The oil and gas that leaves a country or comes to it. */
export const flowWords = {
  name: 'Energy by destination',
  title: 'Energy by destination:',
  flow: (carries: SeenFlow['flow']['carries'], from: string, to: string, amount: string) =>
    `${carries === 'oil' ? 'Oil' : 'Gas'} from ${from} to ${to}: ${amount}.`,
  amount: (amount: string, possible: boolean, contested: boolean) =>
    [amount, ...(possible ? ['only possible'] : []), ...(contested ? ['contested'] : [])].join(', '),
  share: (figure: string, source: string, year: string) => `${figure} (${source}, ${year})`,
  noYear: 'year not stated',
  shares: (destination: string, shares: readonly string[]) =>
    ` The share of all imports of ${destination} differs between sources: ${shares.join('; ')}.`,
} as const

const stages: Readonly<Record<Exclude<Stage, 'operating'>, string>> = {
  idle: 'idle',
  planned: 'planned',
  'under construction': 'under construction',
}

function kilometres(length: number): string {
  return `${numberOf(Math.round(length))}\u2009km`
}

/** The profile of a route. */
export const routeWords = {
  kinds: { oil: 'Oil route', gas: 'Gas route', goods: 'Freight corridor' } satisfies Record<
    Route['carries'],
    string
  >,
  origin: 'The route comes from the public record; the claims of the articles below are about it.',
  legs: 'Legs in order',
  leg: (parts: readonly string[]) => parts.join(' · '),
  length: (drawn: number) => `${kilometres(drawn)} on this map`,
  approximate: 'approximate course',
  stage: (stage: Stage) => (stage === 'operating' ? [] : [stages[stage]]),
  checks: 'What the map checks',
  course: (transits: readonly string[], avoids: readonly string[]) =>
    `Holds on this map: every leg stays within ${listOf(transits, 'commas')} and the sea, and touches none of ${listOf(avoids, 'commas')}.`,
  places: (places: number) =>
    `The line goes through ${count(places, 'named place')}. Between two of them it bends at most ${furthestBend}\u2009km from a straight line.`,
  whyApproximate: (reason: string) => `The course is approximate. ${reason}`,
  gaps: `Where the line is fainter, no place on it is known for more than ${longestKnownStretch}\u2009km.`,
  /** `of` names the measured part. `drawn` is its length on this map in km, `published` a figure with its unit. */
  lengths: (of: string, drawn: number, published: string, agree: boolean) =>
    `${capitalized(of)}: ${kilometres(drawn)} on this map, ${published} published. They ${agree ? 'agree within' : 'differ by more than'} ${100 * lengthTolerance}\u2009%.`,
  /** For a published length that covers more than this map draws. `drawn` is in km. */
  partOfLength: (of: string, drawn: number, published: string) =>
    `${capitalized(of)}: ${published} published. This map draws ${kilometres(drawn)} of it.`,
  volumes: 'Cargo by year in Mt; the claims below give the sources',
} as const

/** The profile of a sphere of influence. */
export const sphereWords = {
  kind: 'Sphere of influence',
  meaning: (meaning: string) => `${meaning}.`,
  members: 'Countries within its line',
  member: (country: string, claims: number) => `${country}, ${count(claims, 'claim')}`,
  empty: (sources: readonly string[]) =>
    `${listOf(sources)} ${pluralOf(sources.length, { one: 'puts', other: 'put' })} no country in this sphere, so nothing is drawn.`,
  line: 'The line and the hatch name the countries that a source puts within this reach. They are no border of influence, because no source draws one.',
  bases: 'Bases and sites drawn',
  basesTitle: 'Bases and sites drawn:',
  base: (name: string, says: string) => `${name}: ${says}`,
} as const
