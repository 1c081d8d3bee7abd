import { useState } from 'react'
import { claimsByIds } from '../facts/index.ts'
import { LegendSymbol } from '../legend/LegendSymbol.tsx'
import type { LegendRow, Overlay, OverlayId } from '../overlays/index.ts'
import { pageColours } from '../symbols/css-colours.ts'
import { Button } from '../ui/Button.tsx'
import { OnlyHeard } from '../ui/OnlyHeard.tsx'
import { type IsolatedRow, isLeft } from '../view/isolated-row.ts'
import { showOnly } from '../view/store.ts'
import { ClaimCard } from './ClaimCard.tsx'
import styles from './Layers.module.css'
import { rowElement } from './OnlyRow.tsx'
import { layerWords } from './words/layers.ts'

/** How many claims a row rests on, and how many of its countries rest on a single one. */
function evidenceOf({ because: { length: claims }, marks }: LegendRow): string {
  const members = marks.filter((mark) => mark.kind === 'pip' || mark.kind === 'hatch')
  const single = members.filter((mark) => mark.single).length
  if (single === 0) return layerWords.rests(claims)
  if (single === members.length) return layerWords.restsSingly(claims)
  return layerWords.restsPartlySingly(claims, single, members.length)
}

interface LegendRowsProps {
  readonly rows: readonly LegendRow[]
  readonly layer: Overlay & { readonly id: OverlayId }
  /** The isolated row, of this layer or another. */
  readonly only: IsolatedRow | null
}

/** The rows of one layer. Each opens its meaning and its claims, and can be isolated. */
export function LegendRows({ rows, layer, only }: LegendRowsProps) {
  const [openKey, setOpenKey] = useState<string | null>(null)
  const open = rows.find((row) => row.key === openKey)
  const rowOf = ({ key }: LegendRow): IsolatedRow => ({ layer: layer.id, key })
  return (
    <>
      <ul className={styles['rows']} aria-label={layerWords.rowsOf(layer.name)}>
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
              <LegendSymbol sign={row.swatch} colours={pageColours} />
              <span className={styles['name']}>{row.name}</span>
              {!isLeft(only, rowOf(row)) && <OnlyHeard>{layerWords.hidden}</OnlyHeard>}
            </button>
          </li>
        ))}
      </ul>
      {open && (
        <div className={styles['meaning']}>
          <OnlyThese row={rowOf(open)} of={open.name} pressed={only !== null && isLeft(only, rowOf(open))} />
          <p>
            <strong>{layerWords.rowName(open.name)}</strong>
            {layerWords.meaning(open.meaning, evidenceOf(open))}
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

/** Isolates one row on the map. A second press shows all rows again. */
function OnlyThese({ row, of, pressed }: OnlyTheseProps) {
  return (
    <Button className={styles['only']} aria-pressed={pressed} onClick={() => showOnly(pressed ? null : row)}>
      {layerWords.onlyThese}
      <OnlyHeard>{layerWords.onlyTheseOf(of)}</OnlyHeard>
    </Button>
  )
}
