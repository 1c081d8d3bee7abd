import type { Claim, Quantity } from '../facts/index.ts'
import styles from './VolumeChart.module.css'
import { routeWords } from './words/profiles.ts'

type Measured = Claim & { readonly quantity: Quantity }

/** The largest value of a range, or the value itself. */
function top({ value }: Quantity): number {
  return typeof value === 'number' ? value : value[1]
}

/** The cargo of a route, one bar for each year. Draws nothing when its claims give fewer than two years. */
export function VolumeChart({ claims }: { readonly claims: readonly Claim[] }) {
  const measured = claims.filter(
    (claim): claim is Measured =>
      claim.quantity?.of.startsWith('cargo by the Middle Corridor') === true &&
      /^\d{4}$/.test(claim.quantity.asOf),
  )
  if (measured.length < 2) return null
  const years = [...measured].sort((a, b) => a.quantity.asOf.localeCompare(b.quantity.asOf))
  const highest = Math.max(...years.map((claim) => top(claim.quantity)))
  return (
    <figure className={styles['chart']}>
      <figcaption className={styles['caption']}>{routeWords.volumes}</figcaption>
      <ol className={styles['years']}>
        {years.map((claim) => (
          <li key={claim.id} className={styles['year']}>
            <span>{claim.quantity.asOf}</span>
            <svg className={styles['bar']} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(top(claim.quantity) / highest) * 100} height={10} fill="currentColor" />
            </svg>
            <span>{[claim.quantity.value].flat().join('–')}</span>
          </li>
        ))}
      </ol>
    </figure>
  )
}
