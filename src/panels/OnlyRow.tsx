import { Button } from '../ui/Button.tsx'
import { type IsolatedRow, idOfRow, nameOfRow } from '../view/isolated-row.ts'
import { showOnly } from '../view/store.ts'
import styles from './Layers.module.css'
import { layerWords } from './words/layers.ts'

/** The id of the element that opens a row of the legend. */
export function rowElement(row: IsolatedRow): string {
  return `row-${idOfRow(row)}`
}

/** Names the isolated row. A button shows all rows again. */
export function OnlyRow({ row }: { readonly row: IsolatedRow }) {
  // This button disappears when it is pressed, so the focus goes to its row.
  function showAll(): void {
    document.getElementById(rowElement(row))?.focus()
    showOnly(null)
  }
  return (
    <p className={styles['alone']}>
      <span>
        {layerWords.showingOnly}
        <strong>{nameOfRow(row)}</strong>
        {layerWords.othersHidden}
      </span>
      <Button look="quiet" onClick={showAll}>
        {layerWords.showAll}
      </Button>
    </p>
  )
}
