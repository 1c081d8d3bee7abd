import type { Claim } from '../facts/index.ts'
import styles from './ClaimCard.module.css'
import { chainOf, datesOf, figureOf, placeOf } from './claim-wording.ts'
import { Documents } from './Documents.tsx'
import { MapCheck } from './MapCheck.tsx'

/** What a claim says, and who says so, where, how and of when; the same in a card and on a page without scripts. */
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
        <p className={styles['figure']}>{`${figureOf(claim.quantity)}: ${claim.quantity.of}`}</p>
      )}
      <p className={styles['place']}>
        {placeAddress === undefined ? placeOf(claim) : <a href={placeAddress}>{placeOf(claim)}</a>}
      </p>
      <p className={styles['chain']}>
        {claim.source === 'record' ? <Documents documents={claim.documents} /> : `${chainOf(claim)}.`}
      </p>
      <p className={styles['chain']}>{`${datesOf(claim)}.`}</p>
      <MapCheck claim={claim} />
    </>
  )
}
