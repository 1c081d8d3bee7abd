import { type ClaimId, claimsByIds } from '../facts/index.ts'
import { ClaimCard } from './ClaimCard.tsx'
import styles from './WhyDrawn.module.css'
import { claimWords } from './words/claims.ts'

interface WhyDrawnProps {
  readonly because: readonly ClaimId[]
  /** The name of the mark, for screen readers that read the question out of context. */
  readonly what: string
}

/** Answers “Why is this drawn?” with the claims that a mark rests on. */
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
