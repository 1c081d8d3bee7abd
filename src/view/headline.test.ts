import { describe, expect, test } from 'vitest'
import { claimOf, type ReadingId, readings, routes, spheres } from '../facts/index.ts'
import { type Mark, marksOf, overlayIds, overlays } from '../overlays/index.ts'
import { dateOfHeadline, headlineOf, titleOf } from './headline.ts'
import { isLeft } from './isolated-row.ts'
import { firstView, type View } from './view.ts'

/** The headline of a view with its own marks. */
function headlineIn(parts: Partial<View>): string {
  const view = { ...firstView, ...parts }
  return headlineOf(view, marksIn(view))
}

function marksIn({ layers, reading, subject, only }: View): readonly Mark[] {
  const marks = marksOf(layers, { reading, subject: subject?.id ?? null })
  return only === null ? marks : marks.filter(({ key }) => isLeft(only, { layer: only.layer, key }))
}

test('the headline names country positions only while their colours are drawn', () => {
  expect(headlineIn({ layers: ['normalization', 'energy'] })).toBe(
    'Country positions on the Abraham Accords, according to both articles',
  )
  expect(headlineIn({ layers: ['spheres'], reading: 'record' })).toBe(
    'Spheres of influence, according to the public record',
  )
  expect(headlineIn({ layers: [] })).toBe('No layer is on')
})

test('the headline names the sources of what is drawn, not those of the reading', () => {
  expect(headlineIn({ layers: ['rivals'] })).toBe('Rival corridors, according to the public record')
  expect(headlineIn({ layers: ['middle-corridor'] })).toBe(
    'Middle Corridor, according to “Strategic Partnerships” and the public record',
  )
  expect(headlineIn({ layers: ['rivals', 'diplomacy'] })).toBe(
    'Diplomacy and Rival corridors, according to both articles and the public record',
  )
  expect(headlineIn({ layers: ['energy', 'spheres', 'diplomacy'] })).toBe(
    '3 layers, according to both articles and the public record',
  )
})

test('the date below the headline is that of the same sources', () => {
  const date = (parts: Partial<View>) => {
    const view = { ...firstView, ...parts }
    return dateOfHeadline(view, marksIn(view))
  }
  expect(date({ layers: ['normalization'] })).toBe('neither article gives its date')
  expect(date({ layers: ['rivals'] })).toMatch(/^public record as of \d/)
  expect(date({ layers: ['energy'] })).toMatch(/^neither article gives its date; public record as of \d/)
})

test('a chosen route is named with the sources of its own line', () => {
  const view = { ...firstView, subject: { kind: 'route', id: 'instc-west' } } as const
  const layers = ['normalization', 'rivals'] as const
  expect(titleOf({ ...view, layers }, marksIn({ ...view, layers }))).toBe(
    'North–South corridor, west, according to the public record',
  )
})

/** The readings whose name a title gives as its witness. */
function witnessesIn(title: string): readonly ReadingId[] {
  return readings.filter(({ witness }) => title.includes(witness)).map(({ id }) => id)
}

describe('no headline or title names an article', () => {
  const subjects: readonly View['subject'][] = [
    null,
    { kind: 'country', id: 'KAZ' },
    ...routes.map(({ id }) => ({ kind: 'route', id }) as const),
    ...spheres.map(({ id }) => ({ kind: 'sphere', id }) as const),
  ]
  const rowsOf = (layer: (typeof overlayIds)[number]) =>
    overlays.find(({ id }) => id === layer)?.rows.map(({ key }) => ({ layer, key })) ?? []

  test.each(readings)('for what rests on the record alone, in the reading $name', ({ id: reading }) => {
    const sets: readonly View['layers'][] = [...overlayIds.map((one) => [one]), overlayIds]
    for (const layers of sets) {
      const isolated = layers.length === 1 ? layers.flatMap(rowsOf) : []
      for (const only of [null, ...isolated]) {
        for (const subject of only === null ? subjects : [null]) {
          const view: View = { ...firstView, layers, reading, only, subject }
          const marks = marksIn(view)
          const named =
            subject === null || subject.kind === 'country'
              ? marks
              : marks.filter((mark) => mark.subject === subject.id)
          const sources = new Set(named.flatMap(({ because }) => because.map((id) => claimOf(id).source)))
          if (sources.size !== 1 || !sources.has('record')) continue
          for (const text of [titleOf(view, marks), ...(subject === null ? [headlineOf(view, marks)] : [])]) {
            expect(witnessesIn(text), `${text} (${layers}, ${only?.key}, ${subject?.id})`).toEqual(['record'])
          }
        }
      }
    }
  })
})
