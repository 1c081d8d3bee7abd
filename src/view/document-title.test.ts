import { expect, test } from 'vitest'
import { marksOf, overlayIds } from '../overlays/index.ts'
import { documentTitleOf } from './document-title.ts'
import { pages } from './pages.ts'
import { firstView, type View } from './view.ts'

function titleIn(parts: Partial<View>): string {
  const view = { ...firstView, ...parts }
  return documentTitleOf(
    view,
    marksOf(view.layers, { reading: view.reading, subject: view.subject?.id ?? null }),
  )
}

test('each view has a title of its own', () => {
  const views: readonly Partial<View>[] = [
    {},
    { reading: 'record' },
    { subject: { kind: 'country', id: 'KAZ' } },
    { subject: { kind: 'country', id: 'AZE' } },
    { subject: { kind: 'route', id: 'btc' }, layers: ['energy'] },
    { claim: 'pr-kazakhstan-joins' },
    ...overlayIds.slice(1).map((layer) => ({ layers: [layer] })),
    ...pages.map(({ id }) => ({ show: id })),
  ]
  const titles = views.map(titleIn)
  expect(new Set(titles).size).toBe(views.length)
  expect(titles.every((title) => title.endsWith(' | Accords Atlas'))).toBe(true)
})

test('a page of words comes before the claim and the subject that are open behind it', () => {
  const behind = { subject: { kind: 'country', id: 'KAZ' }, claim: 'pr-kazakhstan-joins' } as const
  expect(titleIn({ ...behind, show: 'table' })).toBe('Table of countries | Accords Atlas')
})
