import type { Claim } from '../facts/index.ts'
import { figureOf, placeOf } from '../facts/words.ts'
import styles from './ClaimCard.module.css'
import { datesOf } from './claim-dates.ts'
import { Documents } from './Documents.tsx'
import { MapCheck } from './MapCheck.tsx'
import { claimWords } from './words/claims.ts'

/** A claim in words: its sentence, source, place, mode and dates. A card and a built page show the same words. */
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
