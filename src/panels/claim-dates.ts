import { type Claim, notStated, sourceOf } from '../facts/index.ts'
import { claimWords } from './words/claims.ts'

/** The three dates of a claim, each given or said to be missing: of the event, of the article, of our check. */
export function datesOf(claim: Claim): string {
  const event = claim.event === notStated ? claimWords.noEvent : claimWords.event(claim.event)
  const { published } = sourceOf(claim.source)
  const publication = published === notStated ? claimWords.undated : claimWords.published(published)
  const checked = claimWords.checked(claim.checked)
  return claimWords.dates(claim.source === 'record' ? [event, checked] : [event, publication, checked])
}
