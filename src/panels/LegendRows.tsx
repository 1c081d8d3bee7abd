import { useState } from 'react'
import { claimsByIds } from '../facts/index.ts'
import { Swatch } from '../legend/Swatch.tsx'
import type { LegendRow, Overlay, OverlayId } from '../overlays/index.ts'
import { Button } from '../ui/Button.tsx'
import { OnlyHeard } from '../ui/OnlyHeard.tsx'
import { type IsolatedRow, isLeft } from '../view/isolated-row.ts'
import { showOnly } from '../view/store.ts'
import { ClaimCard } from './ClaimCard.tsx'
import styles from './Layers.module.css'
import { rowElement } from './OnlyRow.tsx'

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

interface LegendRowsProps {
  readonly rows: readonly LegendRow[]
  readonly layer: Overlay & { readonly id: OverlayId }
  /** The row that alone is drawn, of whichever layer. */
  readonly only: IsolatedRow | null
}

/** The rows of one layer; each opens what it means and where it comes from, and can be drawn alone. */
export function LegendRows({ rows, layer, only }: LegendRowsProps) {
  const [openKey, setOpenKey] = useState<string | null>(null)
  const open = rows.find((row) => row.key === openKey)
  const rowOf = ({ key }: LegendRow): IsolatedRow => ({ layer: layer.id, key })
  return (
    <>
      <ul className={styles['rows']} aria-label={`What ${layer.name} shows`}>
        {rows.map((row) => (
          <li key={row.key}>
            <button
              type="button"
              id={rowElement(rowOf(row))}
              data-hidden={!isLeft(only, rowOf(row)) || undefined}
              className={styles['row']}
              aria-expanded={row.key === openKey}
              onClick={() => setOpenKey(row.key === openKey ? null : row.key)}
            >
              <Swatch of={row.swatch} />
              <span className={styles['name']}>{row.name}</span>
              {!isLeft(only, rowOf(row)) && <OnlyHeard> (hidden)</OnlyHeard>}
            </button>
          </li>
        ))}
      </ul>
      {open && (
        <div className={styles['meaning']}>
          <OnlyThese row={rowOf(open)} of={open.name} pressed={only !== null && isLeft(only, rowOf(open))} />
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

interface OnlyTheseProps {
  readonly row: IsolatedRow
  readonly of: string
  readonly pressed: boolean
}

/** Leaves of all marks on the map those of one row, and with a second press brings all back. */
function OnlyThese({ row, of, pressed }: OnlyTheseProps) {
  return (
    <Button className={styles['only']} aria-pressed={pressed} onClick={() => showOnly(pressed ? null : row)}>
      Only these<OnlyHeard>{` on the map: ${of}`}</OnlyHeard>
    </Button>
  )
}
