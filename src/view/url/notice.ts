import { noticeWords } from '../words.ts'
import { type Dropped, nounOf } from './keys.ts'

/** How many dropped parts are named one by one; the others are counted. */
const mostNamed = 3

/** One sentence that tells the reader what was dropped from a link; empty if nothing was dropped. */
export function noticeOf(dropped: readonly Dropped[]): string {
  const wishes = dropped.flatMap(wish)
  const later = dropped.some(({ reason }) => reason === 'later-release')
  if (wishes.length === 0) return later ? noticeWords.laterRelease : ''
  const all = noticeWords.all(wishes.slice(0, mostNamed), wishes.length - mostNamed)
  return later ? noticeWords.laterReleaseAnd(all) : noticeWords.dropped(all)
}

function wish({ key, value, reason }: Dropped): readonly string[] {
  if (key === 'v' || reason === 'later-release') return []
  return [noticeWords[reason](noticeWords.asked(nounOf(key), value))]
}
