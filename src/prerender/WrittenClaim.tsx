import type { Claim } from '../facts/index.ts'
import styles from '../panels/ClaimCard.module.css'
import { MapCheck } from '../panels/MapCheck.tsx'
import { chainOf, eventOf, figureOf, placeOf } from '../panels/said.ts'

/** A claim as it stands on a page without scripts: its own address, the sentence, and who says so. */
export function WrittenClaim({ claim }: { readonly claim: Claim }) {
  return (
    <article className={styles['claim']} id={claim.id} data-claim={claim.id} data-source={claim.source}>
      <p className={styles['sentence']}>{claim.says}</p>
      {claim.quantity && (
        <p className={styles['figure']}>{`${figureOf(claim.quantity)}: ${claim.quantity.of}`}</p>
      )}
      <p className={styles['place']}>
        <a href={`#${claim.id}`}>{placeOf(claim)}</a>
      </p>
      <p className={styles['chain']}>{`${chainOf(claim)}; ${eventOf(claim)}.`}</p>
      <MapCheck claim={claim} />
    </article>
  )
}
