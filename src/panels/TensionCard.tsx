import { claimsByIds, type Tension } from '../facts/index.ts'
import { ClaimCard } from './ClaimCard.tsx'
import styles from './Tensions.module.css'
import { tensionWords } from './words/claims.ts'

/** One contradiction: its question, both sides beside each other, and its effect on the map. */
export function TensionCard({ tension }: { readonly tension: Tension }) {
  return (
    <details className={styles['tension']} data-tension={tension.id}>
      <summary className={styles['name']}>
        {tension.name} <span className={styles['kind']}>{tensionWords.kinds[tension.kind]}</span>
      </summary>
      <p className={styles['disagreement']}>{tension.disagreement}</p>
      <div className={styles['sides']}>
        {tension.sides.map((side) => (
          <div key={side[0]} className={styles['side']}>
            {claimsByIds(side).map((claim) => (
              <ClaimCard key={claim.id} claim={claim} quoted />
            ))}
          </div>
        ))}
      </div>
      <p className={styles['effect']}>{tensionWords.effect(tension.effect)}</p>
    </details>
  )
}
