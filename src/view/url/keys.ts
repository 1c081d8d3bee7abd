/** The keys of the query. They keep their meaning for ever; one that goes is moved to `aliases.ts`. */
export const keys = [
  'country',
  'route',
  'sphere',
  'layers',
  'only',
  'map',
  'reading',
  'claim',
  'show',
  'v',
] as const
export type Key = (typeof keys)[number]

/** Why a part of a link is not shown as it was asked for. */
export type Reason =
  /** An id that the atlas does not have. */
  | 'unknown'
  /** Not three numbers, where three numbers belong. */
  | 'malformed'
  /** A number beyond what the map can show, brought back within. */
  | 'clamped'
  /** A further value where one fits. */
  | 'repeated'
  /** Marks of which the rest of the link leaves none. */
  | 'not-drawn'
  /** A grammar newer than this release. */
  | 'later-release'

/** A part of a link that was not shown as it was asked for, to be said in a notice. */
export interface Dropped {
  readonly key: Key
  /** As the link has it, made fit to print: 40 characters at most, none of them invisible. */
  readonly value: string
  readonly reason: Reason
}

const longest = 40

/** What a link asked for, made fit to print in a notice. */
export function printable(text: string): string {
  // Cut first: the text may be a megabyte long, and one of its characters may be two units.
  const start = Array.from(text.slice(0, 2 * longest + 1))
  const kept = start.length > longest ? [...start.slice(0, longest - 1), '…'] : start
  // Among the invisible ones are those that turn the direction of the sentence around.
  return kept.join('').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\u{fffd}')
}

/** Whether a name in a query is one of our keys. */
export function isKey(name: string): name is Key {
  return keys.some((key) => key === name)
}
