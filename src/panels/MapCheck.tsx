import { findings } from 'virtual:map-checks'
import type { Claim } from '../facts/index.ts'
import { limitOfChecks } from '../facts/map-check/claim.ts'
import styles from './MapCheck.module.css'
import { claimWords } from './words/claims.ts'

/** The map check of a claim: what was checked, what was found, and the limit of the check. Other claims have none. */
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
