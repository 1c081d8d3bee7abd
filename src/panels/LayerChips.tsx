import type { MouseEvent } from 'react'
import { overlays } from '../overlays/index.ts'
import { OnlyHeard } from '../ui/OnlyHeard.tsx'
import { type IsolatedRow, nameOfRow } from '../view/isolated-row.ts'
import { showOnly, toggleLayer } from '../view/store.ts'
import { useView } from '../view/use-view.ts'
import styles from './LayerChips.module.css'

/** The layers within reach of a thumb, above the fold of the sheet on a narrow window. */
export function LayerChips() {
  const layers = useView((view) => view.layers)
  const only = useView((view) => view.only)
  return (
    <fieldset className={styles['chips']} aria-label="Layers at hand">
      {only && <Alone row={only} />}
      {overlays.map((overlay) => (
        <button
          key={overlay.id}
          type="button"
          className={styles['chip']}
          aria-pressed={layers.includes(overlay.id)}
          onClick={() => toggleLayer(overlay.id)}
        >
          {overlay.shortName}
        </button>
      ))}
    </fieldset>
  )
}

/** What alone is drawn, said where the legend may be out of sight; a press brings all back. */
function Alone({ row }: { readonly row: IsolatedRow }) {
  // It goes with its own press, so the focus passes on to its neighbour.
  function showAll({ currentTarget }: MouseEvent): void {
    const next = currentTarget.nextElementSibling
    if (next instanceof HTMLElement) next.focus()
    showOnly(null)
  }
  return (
    <button type="button" className={styles['chip']} onClick={showAll}>
      {`Only ${nameOfRow(row)}`}
      <OnlyHeard>, show all again</OnlyHeard>
      <span aria-hidden="true">{' \u00d7'}</span>
    </button>
  )
}
