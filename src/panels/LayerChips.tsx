import type { MouseEvent } from 'react'
import { overlays } from '../overlays/index.ts'
import { OnlyHeard } from '../ui/OnlyHeard.tsx'
import { type IsolatedRow, nameOfRow } from '../view/isolated-row.ts'
import { showOnly, toggleLayer } from '../view/store.ts'
import { useView } from '../view/use-view.ts'
import styles from './LayerChips.module.css'
import { layerWords } from './words/layers.ts'

/** The layers within reach of a thumb, above the fold of the sheet on a narrow window. */
export function LayerChips() {
  const layers = useView((view) => view.layers)
  const only = useView((view) => view.only)
  return (
    <fieldset className={styles['chips']} aria-label={layerWords.atHand}>
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

/** Names the isolated row, since the legend may be out of sight. A press shows all rows again. */
function Alone({ row }: { readonly row: IsolatedRow }) {
  // This chip disappears when it is pressed, so its neighbour takes the focus.
  function showAll({ currentTarget }: MouseEvent): void {
    const next = currentTarget.nextElementSibling
    if (next instanceof HTMLElement) next.focus()
    showOnly(null)
  }
  return (
    <button type="button" className={styles['chip']} onClick={showAll}>
      {layerWords.onlyRow(nameOfRow(row))}
      <OnlyHeard>{layerWords.showAllHeard}</OnlyHeard>
      <span aria-hidden="true">{' \u00d7'}</span>
    </button>
  )
}
