import { type IsolatedRow, idOfRow, isDrawn, type RowContext, rowIds, rowIn } from '../../isolated-row.ts'
import type { AddressField } from '../address-field.ts'

/** The one row of the legend whose marks are drawn. It always has marks; null means all rows. */
export const only: AddressField<IsolatedRow | null, 'only', RowContext> = {
  first: null,
  keys: {
    only: {
      noun: 'a row of the legend',
      examples: rowIds,
      parse(text, reject) {
        const row = rowIn(text)
        if (row === undefined) reject(text, 'unknown')
        return row
      },
      serialize: (row) => row && idOfRow(row),
    },
  },
  fits: (row, view) => row === null || isDrawn(row, view),
}
