import { accordingTo, asOf, claimOf, nameOf, readingOf, type SourceId } from '../facts/index.ts'
import { type Mark, overlaysOf } from '../overlays/index.ts'
import { nameOfRow } from './isolated-row.ts'
import type { View } from './view.ts'
import { headlineWords } from './words.ts'

/** The parts of a view that its headline names. */
type Shown = Pick<View, 'layers' | 'only' | 'reading'>

/** The first words of the headline, if a layer that has such words is drawn with all its rows. */
function leadOf({ layers, only }: Omit<Shown, 'reading'>): string | undefined {
  return only === null ? overlaysOf(layers).find(({ headline }) => headline)?.headline : undefined
}

/** Whether the colours of all statuses are drawn. */
export function showsStatus(view: Omit<Shown, 'reading'>): boolean {
  return leadOf(view) !== undefined
}

/** The names of the layers that are on, or that of the one isolated row with its layer. */
export function drawnIn({ layers, only }: Omit<Shown, 'reading'>): readonly string[] {
  if (only === null) return overlaysOf(layers).map(({ name }) => name)
  return overlaysOf([only.layer]).map(({ name }) => headlineWords.rowOf(name, nameOfRow(only)))
}

/** What the headline names: country positions, or else the one or two layers, or else the number of layers. */
function whatIn(view: Omit<Shown, 'reading'>): string | null {
  const drawn = view.only ? [nameOfRow(view.only)] : drawnIn(view)
  if (drawn.length === 0) return null
  return leadOf(view) ?? (drawn.length > 2 ? headlineWords.layers(drawn.length) : headlineWords.named(drawn))
}

/**
 * The sources that the things named by the headline rest on. Routes rest on the public record in every reading, and some of
 * them on an article too. Where nothing is drawn, they are the sources of the reading.
 */
function witnessesOf(view: Shown, marks: readonly Mark[]): readonly SourceId[] {
  const named = showsStatus(view) ? marks.filter(({ kind }) => kind === 'fill') : marks
  const found = sourcesUnder(named)
  return found.length > 0 ? found : readingOf(view.reading).sources
}

/** The sources of the claims under some marks, each once. */
export function sourcesUnder(marks: readonly Mark[]): readonly SourceId[] {
  return [...new Set(marks.flatMap(({ because }) => because.map((id): SourceId => claimOf(id).source)))]
}

/**
 * Says in a few words what the map shows, and according to whom. It is short because a phone shows the layers below it.
 *
 * @param marks the drawn marks of the view
 */
export function headlineOf(view: Shown, marks: readonly Mark[]): string {
  const what = whatIn(view)
  if (what === null) return headlineWords.nothing
  const witnesses = accordingTo(witnessesOf(view, marks))
  return marks.length === 0 ? headlineWords.empty(what, witnesses) : headlineWords.shown(what, witnesses)
}

/** The days for which that holds, or words that say it is not known. */
export function dateOfHeadline(view: Shown, marks: readonly Mark[]): string {
  return asOf(witnessesOf(view, marks))
}

/**
 * The name of a view with its chosen subject: in a citation, over a picture, and in the title of the document. A country
 * comes before the headline. A route or a sphere comes with the sources of its own marks.
 */
export function titleOf(view: Shown & Pick<View, 'subject'>, marks: readonly Mark[]): string {
  const { subject } = view
  if (subject === null) return headlineOf(view, marks)
  const name = nameOf(subject.id)
  if (subject.kind === 'country') return headlineWords.about(name, headlineOf(view, marks))
  const sources = sourcesUnder(marks.filter((mark) => mark.subject === subject.id))
  return sources.length > 0 ? headlineWords.shown(name, accordingTo(sources)) : name
}
