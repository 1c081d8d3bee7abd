import { type ClaimId, claimsByIds } from '../facts/index.ts'
import { ClaimCard } from './ClaimCard.tsx'
import styles from './WhyDrawn.module.css'

interface WhyDrawnProps {
  readonly because: readonly ClaimId[]
  /** What is drawn, for those who hear the question without seeing what it stands beside. */
  readonly what: string
}

/** “Why is this drawn?”, answered with the claims that a mark rests on. */
export function WhyDrawn({ because, what }: WhyDrawnProps) {
  return (
    <details className={styles['why']}>
      <summary>
        Why is this drawn?<span className="only-heard">{` ${what}`}</span>
      </summary>
      {claimsByIds(because).map((claim) => (
        <ClaimCard key={claim.id} claim={claim} quoted />
      ))}
    </details>
  )
}
