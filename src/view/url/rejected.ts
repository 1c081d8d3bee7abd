/** Why a part of a link is not shown as asked for. */
export type Reason =
  /** An id that the atlas does not have. */
  | 'unknown'
  /** Not three numbers, where three numbers belong. */
  | 'malformed'
  /** A number beyond the limits of the map, which the nearest within them replaces. */
  | 'clamped'
  /** A second value where there is room for one. */
  | 'repeated'
  /** A row that has no marks in the rest of the view. */
  | 'not-drawn'
  /** A version of the grammar that is newer than this release. */
  | 'later-release'

/** Notes a text that is not shown as asked for. */
export type Reject = (text: string, reason: Reason) => void

const longest = 40

/** A text of a link, made fit to print in a notice: 40 characters at most, none of them invisible. */
export function printable(text: string): string {
  // Cut first: the text may be a megabyte long, and one of its characters may be two units.
  const start = Array.from(text.slice(0, 2 * longest + 1))
  const kept = start.length > longest ? [...start.slice(0, longest - 1), '…'] : start
  // Some invisible characters would reverse the direction of the sentence.
  return kept.join('').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\u{fffd}')
}
