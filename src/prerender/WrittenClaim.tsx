import type { Claim } from '../facts/index.ts'
import styles from '../panels/ClaimCard.module.css'
import { ClaimWords } from '../panels/ClaimWords.tsx'

/** A claim on a page without scripts: its own address, the sentence, and who says so. */
export function WrittenClaim({ claim }: { readonly claim: Claim }) {
  return (
    <article className={styles['claim']} id={claim.id} data-claim={claim.id} data-source={claim.source}>
      <ClaimWords claim={claim} placeAddress={`#${claim.id}`} />
    </article>
  )
}
