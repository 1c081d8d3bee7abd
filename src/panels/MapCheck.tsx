import { findings } from 'virtual:map-checks'
import type { Claim } from '../facts/index.ts'
import { limitOfChecks } from '../facts/map-check/claim.ts'
import styles from './MapCheck.module.css'

/** Whether a claim that shapes can confirm holds on this map, what was checked, and the limit of the check. */
export function MapCheck({ claim }: { readonly claim: Claim }) {
  const finding = findings[claim.id]
  if (!finding) return null
  return (
    <p className={styles['check']} data-holds={finding.holds}>
      <strong>{finding.holds ? 'Holds on this map.' : 'Fails on this map.'}</strong>
      {` Checked: ${finding.checked.replace(/^W/, 'w').replace(/\.$/, '')}. ${finding.found} ${limitOfChecks}`}
    </p>
  )
}
