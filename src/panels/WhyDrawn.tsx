import { type ClaimId, claimsByIds } from '../facts/index.ts'
import { ClaimCard } from './ClaimCard.tsx'
import styles from './WhyDrawn.module.css'
import { claimWords } from './words/claims.ts'

interface WhyDrawnProps {
  readonly because: readonly ClaimId[]
  /** The name of the mark, for those who hear the question without its surroundings. */
  readonly what: string
}

/** “Why is this drawn?”, answered with the claims that a mark rests on. */
export function WhyDrawn({ because, what }: WhyDrawnProps) {
  return (
    <details className={styles['why']}>
      <summary>
        {claimWords.why}
        <span className="only-heard">{claimWords.whyOf(what)}</span>
      </summary>
      {claimsByIds(because).map((claim) => (
        <ClaimCard key={claim.id} claim={claim} quoted />
      ))}
    </details>
  )
}
