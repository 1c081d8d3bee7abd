import type { Claim } from '../facts/index.ts'
import { figureOf, placeOf } from '../facts/words.ts'
import styles from './ClaimCard.module.css'
import { datesOf } from './claim-dates.ts'
import { Documents } from './Documents.tsx'
import { MapCheck } from './MapCheck.tsx'
import { claimWords } from './words/claims.ts'

/** A claim in words: the sentence, who says so, where, how and when; the same in a card and on a built page. */
export function ClaimWords({
  claim,
  placeAddress,
}: {
  readonly claim: Claim
  readonly placeAddress?: string
}) {
  return (
    <>
      <p className={styles['sentence']}>{claim.says}</p>
      {claim.quantity && (
        <p className={styles['figure']}>{claimWords.figure(figureOf(claim.quantity), claim.quantity.of)}</p>
      )}
      <p className={styles['place']}>
        {placeAddress === undefined ? placeOf(claim) : <a href={placeAddress}>{placeOf(claim)}</a>}
      </p>
      <p className={styles['chain']}>
        {claim.source === 'record' ? (
          <Documents documents={claim.documents} />
        ) : (
          claimWords.chain(claim.mode, claim.via)
        )}
      </p>
      <p className={styles['chain']}>{datesOf(claim)}</p>
      <MapCheck claim={claim} />
    </>
  )
}
