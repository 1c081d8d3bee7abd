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

/** Takes note of a text that is not shown as it was asked for. */
export type Reject = (text: string, reason: Reason) => void

const longest = 40

/** What a link asked for, made fit to print in a notice. */
export function printable(text: string): string {
  // Cut first: the text may be a megabyte long, and one of its characters may be two units.
  const start = Array.from(text.slice(0, 2 * longest + 1))
  const kept = start.length > longest ? [...start.slice(0, longest - 1), '…'] : start
  // Among the invisible ones are those that turn the direction of the sentence around.
  return kept.join('').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\u{fffd}')
}
