import { findings } from 'virtual:map-checks'
import { limitOfChecks } from '../facts/geography.ts'
import type { Claim } from '../facts/index.ts'
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
