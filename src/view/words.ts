import { count, dateOf, listOf } from '../facts/language.ts'
import { release } from '../facts/release.ts'

/** The name of a view: in the first line of the page, in a citation and over a picture. */
export const headlineWords = {
  nothing: 'No layer is on',
  layers: (number: number) => count(number, 'layer'),
  named: (names: readonly string[]) => listOf(names),
  shown: (what: string, accordingTo: string) => `${what}, ${accordingTo}`,
  empty: (what: string, accordingTo: string) => `${what}: nothing to draw, ${accordingTo}`,
  document: (title: string) => `${title} | Accords Atlas`,
  about: (subject: string, what: string) => `${subject}: ${what}`,
  rowOf: (layer: string, row: string) => `${layer}: ${row} only`,
} as const

/** The notice of what was dropped from a link; `asked` is the noun of its key and the value, “a layer “trains””. */
export const noticeWords = {
  asked: (noun: string, value: string) => `${noun} “${value}”`,
  unknown: (asked: string) => `${asked} that the atlas does not have`,
  malformed: (asked: string) => `${asked} that cannot be read`,
  clamped: (asked: string) => `${asked} that is off the map, so the nearest position is shown`,
  'not-drawn': (asked: string) => `${asked} for which it draws nothing`,
  repeated: (asked: string) => `${asked} in addition to another choice`,
  /** The parts that are named one by one, and how many more there are. */
  all: (named: readonly string[], more: number) =>
    listOf(more > 0 ? [...named, count(more, 'thing')] : named),
  laterRelease:
    'This link was made by a later release of the atlas; the parts that this release knows are shown.',
  laterReleaseAnd: (wishes: string) =>
    `This link was made by a later release of the atlas and asks for ${wishes}; everything else in it is shown.`,
  dropped: (wishes: string) => `This link asks for ${wishes}; everything else in it is shown.`,
} as const

/** The sentences of a citation. */
export const citationWords = {
  author: 'Accords Atlas contributors',
  atlas: 'Accords Atlas',
  noPublisher: 'publisher not stated',
  undated: 'date not stated',
  document: (name: string, publisher: string, date: string) => `${name} (${publisher}, ${date})`,
  paragraph: (section: string, paragraph: number) => `“${section}”, paragraph ${paragraph}`,
  documents: (section: string, publishers: readonly string[]) => [section, ...publishers].join('; '),
  claim: (id: string, document: string, place: string) => `Claim ${id}, from ${document}, ${place}.`,
  source: (document: string) => `Source: ${document}.`,
  view: 'A view of the interactive map.',
  text: (title: string, note: string, link: string) =>
    `“${title}” Accords Atlas, release ${release.version} of ${dateOf(release.day)}. ${note} ${link}`,
} as const
