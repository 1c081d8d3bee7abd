import { type Dropped, nounOf } from './keys.ts'

/** Named one by one; any further ones are counted. */
const mostNamed = 3

/** One sentence that tells the reader what a link asked for and did not get; empty where nothing was dropped. */
export function noticeOf(dropped: readonly Dropped[]): string {
  const wishes = dropped.flatMap(wish)
  const later = dropped.some(({ reason }) => reason === 'later-release')
  if (wishes.length === 0) {
    return later
      ? 'This link was made by a later release of the atlas; what this one knows of it is shown.'
      : ''
  }
  const made = later ? 'was made by a later release of the atlas and asked for' : 'asked for'
  return `This link ${made} ${listed(wishes)}; the rest of it is shown.`
}

function wish({ key, value, reason }: Dropped): readonly string[] {
  if (key === 'v' || reason === 'later-release') return []
  const asked = `${nounOf(key)} “${value}”`
  switch (reason) {
    case 'unknown':
      return [`${asked} that the atlas does not have`]
    case 'malformed':
      return [`${asked} that cannot be read`]
    case 'clamped':
      return [`${asked} beyond the limits of the map, where the nearest within them is shown`]
    case 'not-drawn':
      return [`${asked} of which it draws nothing`]
    case 'repeated':
      return [`${asked} on top of another choice`]
  }
}

function listed(wishes: readonly string[]): string {
  const more = wishes.length - mostNamed
  const named = wishes.slice(0, mostNamed)
  const all = more > 0 ? [...named, more === 1 ? 'one thing more' : `${more} things more`] : named
  const last = all.at(-1) ?? ''
  return all.length === 1 ? last : `${all.slice(0, -1).join(', ')} and ${last}`
}
