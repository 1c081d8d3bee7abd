import { type Claim, notStated, sourceOf } from '../facts/index.ts'
import { claimWords } from './words/claims.ts'

/** The dates of the event, of the article and of our check, in words. A missing date is named as missing. */
export function datesOf(claim: Claim): string {
  const event = claim.event === notStated ? claimWords.noEvent : claimWords.event(claim.event)
  const { published } = sourceOf(claim.source)
  const publication = published === notStated ? claimWords.undated : claimWords.published(published)
  const checked = claimWords.checked(claim.checked)
  return claimWords.dates(claim.source === 'record' ? [event, checked] : [event, publication, checked])
}
