import { describe, expect, test } from 'vitest'
import { idOfRow, rowIn } from './isolated-row.ts'
import { legendRows } from './url/arbitrary-view.fixture.ts'

describe('the name of a row of the legend in a link', () => {
  test('is plain, and different for every row that a legend can have', () => {
    const names = legendRows.map(idOfRow)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/)
  })

  test('is read as the row again', () => {
    for (const row of legendRows) expect(rowIn(idOfRow(row))).toEqual(row)
  })
})
