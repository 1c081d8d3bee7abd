import { useState } from 'react'
import { claimsByIds } from '../facts/index.ts'
import type { LegendRow } from '../overlays/index.ts'
import { ClaimCard } from './ClaimCard.tsx'
import styles from './Layers.module.css'
import { Swatch } from './Swatch.tsx'

/** How many claims a row rests on; a hatch that rests on one sentence for some country says so. */
function groundsOf(row: LegendRow): string {
  const count = row.because.length
  const single = row.marks.filter((mark) => mark.kind === 'hatch' && mark.single).length
  const rests = `Rests on ${count} ${count === 1 ? 'claim' : 'claims'}`
  if (single === 0) return rests
  return single === row.marks.length
    ? `${rests}, one for each country`
    : `${rests}; in ${single} of ${row.marks.length} countries on one alone`
}

/** The rows of one layer; each opens what it means and where it comes from. */
export function LegendRows({ rows, layer }: { readonly rows: readonly LegendRow[]; readonly layer: string }) {
  const [openKey, setOpenKey] = useState<string | null>(null)
  const open = rows.find((row) => row.key === openKey)
  return (
    <>
      <ul className={styles['rows']} aria-label={`What ${layer} shows`}>
        {rows.map((row) => (
          <li key={row.key}>
            <button
              type="button"
              className={styles['row']}
              aria-expanded={row.key === openKey}
              onClick={() => setOpenKey(row.key === openKey ? null : row.key)}
            >
              <Swatch of={row.swatch} />
              <span className={styles['name']}>{row.name}</span>
            </button>
          </li>
        ))}
      </ul>
      {open && (
        <div className={styles['meaning']}>
          <p>
            <strong>{open.name}.</strong> {`${open.meaning}. ${groundsOf(open)}:`}
          </p>
          {claimsByIds(open.because).map((claim) => (
            <ClaimCard key={claim.id} claim={claim} quoted />
          ))}
        </div>
      )}
    </>
  )
}
