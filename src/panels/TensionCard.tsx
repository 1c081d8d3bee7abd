import { claimsByIds, type Tension } from '../facts/index.ts'
import { ClaimCard } from './ClaimCard.tsx'
import styles from './Tensions.module.css'

const kinds: Readonly<Record<Tension['kind'], string>> = {
  value: 'cannot both hold',
  time: 'of different times',
  scope: 'of different scope',
  framing: 'in a different light',
}

/** One contradiction: what disagrees, both sides beside each other, and what it does to the map. */
export function TensionCard({ tension }: { readonly tension: Tension }) {
  return (
    <details className={styles['tension']} data-tension={tension.id}>
      <summary className={styles['name']}>
        {tension.name} <span className={styles['kind']}>{kinds[tension.kind]}</span>
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
      <p className={styles['effect']}>{`On the map: ${tension.effect}`}</p>
    </details>
  )
}
