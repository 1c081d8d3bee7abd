import type { Mode, Topic } from '../../facts/index.ts'
import { capitalized, count, dateOf } from '../../facts/language.ts'

/** The headings of groups of claims. */
export const topicNames: Readonly<Record<Topic, string>> = {
  normalization: 'Joining the Accords',
  relations: 'Relations with Israel',
  peace: 'Armenia and Azerbaijan',
  palestine: 'Palestine and Gaza',
  security: 'Security and arms',
  influence: 'Powers and pressure',
  energy: 'Energy',
  corridors: 'Corridors and trade',
  economy: 'Economy and technology',
  washington: 'Washington',
  outlook: 'Outlook',
  background: 'Background',
}

const modes: Readonly<Record<Mode, string>> = {
  states: 'The article states this',
  reports: 'The article reports this',
  forecasts: 'The article forecasts this',
  argues: 'The article argues this',
}

/** A claim: its source and mode, its dates, and its buttons. */
export const claimWords = {
  /** `of` names the measured thing. */
  figure: (figure: string, of: string) => `${figure}: ${of}`,
  chain: (mode: Mode, via: readonly string[]) =>
    via.length === 0
      ? `${modes[mode]} in its own voice.`
      : `${modes[mode]}, citing ${via.join(', itself citing ')}.`,
  event: (when: string) => `Event: ${dateOf(when)}`,
  noEvent: 'Event date not stated',
  published: (when: string) => `published ${dateOf(when)}`,
  undated: 'article undated',
  checked: (when: string) => `checked ${dateOf(when)}`,
  dates: (parts: readonly string[]) => parts.join(' · '),
  accordingTo: 'According to ',
  documentDate: (when: string | null) => ` (${when === null ? 'undated' : dateOf(when)})`,
  betweenDocuments: '; ',
  afterDocuments: '.',
  holds: 'Holds on this map.',
  fails: 'Fails on this map.',
  /** `checked` is a clause without its full stop. `found` and `limit` are sentences. */
  check: (checked: string, found: string, limit: string) =>
    ` Checked: ${checked.charAt(0).toLowerCase()}${checked.slice(1)}. ${found} ${limit}`,
  show: 'Show on the map',
  shown: 'Shown on the map',
  absent: (topics: readonly string[]) => `These sources say nothing on: ${topics.join('; ')}.`,
  /** A claim that a link opened by itself. */
  alone: { title: 'One claim', kind: 'Who says so?', about: 'Subjects of this claim' },
  why: 'Why is this drawn?',
  whyOf: (what: string) => ` ${what}`,
} as const

/** Contradictions: their number, their kind and their effect on the map. */
export const tensionWords = {
  name: 'Contradictions',
  number: (number: number) => capitalized(count(number, 'contradiction')),
  kinds: {
    value: 'direct conflict',
    time: 'different dates',
    scope: 'different scope',
    framing: 'different emphasis',
  },
  effect: (effect: string) => `On the map: ${effect}`,
} as const

/** The buttons that copy a citation. */
export const citeWords = {
  button: 'Cite',
  ofView: 'Cite this view',
  forms: { text: 'Text', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON' },
  copied: (form: string) => `${form} copied.`,
  refused: 'The browser did not let us copy. Select the text and copy it by hand.',
  field: 'Citation',
} as const
