import { Button } from '../ui/Button.tsx'
import { type IsolatedRow, idOfRow, nameOfRow } from '../view/isolated-row.ts'
import { showOnly } from '../view/store.ts'
import styles from './Layers.module.css'

/** The id of the element that opens a row of the legend. */
export function rowElement(row: IsolatedRow): string {
  return `row-${idOfRow(row)}`
}

/** Says that one row alone is drawn, and takes the reader back to all of them. */
export function OnlyRow({ row }: { readonly row: IsolatedRow }) {
  // This goes with its own press, so the focus returns to the row that it is about.
  function showAll(): void {
    document.getElementById(rowElement(row))?.focus()
    showOnly(null)
  }
  return (
    <p className={styles['alone']}>
      <span>
        Only <strong>{nameOfRow(row)}</strong> is drawn; what is pale below is hidden.
      </span>
      <Button look="quiet" onClick={showAll}>
        Show all again
      </Button>
    </p>
  )
}
