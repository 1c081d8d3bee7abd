import { dateOf, listOf } from './language.ts'
import type { Source } from './source.ts'
import { articles, type SourceId, sources } from './sources/index.ts'
import { notStated } from './when.ts'

/** All articles together, or one source alone. */
export type ReadingId = 'articles' | SourceId

/** The sources whose claims colour the map. The same ladder serves all readings. */
export interface Reading {
  readonly id: ReadingId
  /** The words on its button. */
  readonly name: string
  readonly sources: readonly SourceId[]
  /** Whose word it is, after “according to”. */
  readonly witness: string
  /** Ends a headline or a sentence: “according to ...”. */
  readonly accordingTo: string
  /** The day for which the reading holds, or words that say it is not known. */
  readonly asOf: string
}

function ofAll(): Omit<Reading, 'accordingTo'> {
  const [every, none] = articles.length === 2 ? ['both', 'neither'] : ['all', 'no']
  const dated = articles.filter(({ published }) => published !== notStated)
  const asOf =
    dated.length === 0
      ? `${none} article gives its date`
      : dated.length === articles.length
        ? `${every} articles give their dates`
        : `${dated.length} of ${articles.length} articles give their dates`
  return {
    id: 'articles',
    name: `${every === 'both' ? 'Both' : 'All'} articles`,
    sources: articles.map(({ id }) => id),
    witness: `${every} articles`,
    asOf,
  }
}

function ofOne({
  id,
  kind,
  name,
  published,
}: Source & { readonly id: SourceId }): Omit<Reading, 'accordingTo'> {
  if (kind === 'record') {
    return {
      id,
      name,
      sources: [id],
      witness: 'the public record',
      asOf: `public record as of ${dateOf(published)}`,
    }
  }
  return {
    id,
    name,
    sources: [id],
    witness: `“${name}”`,
    asOf:
      published === notStated ? 'date not stated in the article' : `article published ${dateOf(published)}`,
  }
}

/** Every reading, in the order of the choice on the page. */
export const readings: readonly Reading[] = [ofAll(), ...sources.map(ofOne)].map((one) => ({
  ...one,
  accordingTo: `according to ${one.witness}`,
}))

/** The record of a reading. */
export function readingOf(id: ReadingId): Reading {
  const found = readings.find((one) => one.id === id)
  if (!found) throw new Error(`No reading ${id}`)
  return found
}

/** The readings that together have exactly these sources: all articles as one, then every other source alone. */
function readingsOf(ids: readonly SourceId[]): readonly Reading[] {
  const [all, ...single] = readings
  const together = all?.sources.every((id) => ids.includes(id)) ? [all] : []
  const covered = together.flatMap((one) => one.sources)
  return [
    ...together,
    ...single.filter(({ sources: [id] }) => id && ids.includes(id) && !covered.includes(id)),
  ]
}

/** Ends a headline: “according to both articles and the public record”, for the sources that something rests on. */
export function accordingTo(ids: readonly SourceId[]): string {
  return `according to ${listOf(readingsOf(ids).map(({ witness }) => witness))}`
}

/** The days for which these sources hold, or words that say it is not known. */
export function asOf(ids: readonly SourceId[]): string {
  return readingsOf(ids)
    .map((one) => one.asOf)
    .join('; ')
}
