import { findings } from 'virtual:map-checks'
import type { Claim } from '../facts/index.ts'
import { limitOfChecks } from '../facts/map-check/claim.ts'
import styles from './MapCheck.module.css'
import { claimWords } from './words/claims.ts'

/** Whether a claim that shapes can confirm holds on this map, what was checked, and the limit of the check. */
export function MapCheck({ claim }: { readonly claim: Claim }) {
  const finding = findings[claim.id]
  if (!finding) return null
  return (
    <p className={styles['check']} data-holds={finding.holds}>
      <strong>{finding.holds ? claimWords.holds : claimWords.fails}</strong>
      {claimWords.check(finding.checked, finding.found, limitOfChecks)}
    </p>
  )
}
