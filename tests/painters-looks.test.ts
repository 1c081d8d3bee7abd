import { describe, expect, test } from 'vitest'
import { readings } from '../src/facts/index.ts'
import { overlayIds, type Theme } from '../src/overlays/index.ts'
import { firstView, type View } from '../src/view/view.ts'
import { type Looks, mapLit, mapLooks, paperLit, paperLooks } from './support/looks.ts'

const zooms = [2, 4.2, 8]
const themes: readonly Theme[] = ['light', 'dark']

const views: readonly View[] = [
  firstView,
  { ...firstView, layers: [] },
  { ...firstView, layers: overlayIds, subject: { kind: 'country', id: 'KAZ' } },
  { ...firstView, layers: overlayIds, claim: 'rd-azerbaijan-crossroads' },
  { ...firstView, layers: overlayIds, claim: 'pr-tanap-capacity' },
  { ...firstView, layers: overlayIds, subject: { kind: 'route', id: 'btc' } },
  { ...firstView, layers: overlayIds, subject: { kind: 'sphere', id: 'russia' } },
  { ...firstView, layers: overlayIds, front: ['normalization', 'flows'] },
  { ...firstView, layers: overlayIds, front: ['normalization', 'energy'], reading: 'record' },
  ...readings.map(({ id: reading }): View => ({ ...firstView, layers: overlayIds, reading })),
]

const cases = zooms.flatMap((zoom) => themes.map((theme) => ({ zoom, theme })))

describe.each(cases)('at zoom $zoom, $theme, both painters draw the same', ({ zoom, theme }) => {
  const looks = views.map((view) => [paperLooks(view, theme, zoom), mapLooks(view, theme, zoom)] as const)

  test.each([
    ['lines of the basemap and leaders', 'strokes'],
    ['water', 'fills'],
    ['outlines by evidence', 'outlines'],
    ['the chosen country and the highlight of a claim', 'forward'],
    ['lines', 'lines'],
    ['points', 'points'],
    ['bases', 'bases'],
    ['lines of spheres', 'sphereLines'],
    ['pips', 'pips'],
    ['names, their sizes, colours, halos and signs', 'labels'],
    ['names in the same order, so the same ones give way', 'order'],
  ] as const)('%s', (_, part: keyof Looks) => {
    for (const [paper, map] of looks) expect(paper[part]).toEqual(map[part])
  })

  test.each(['KAZ', 'AZE', 'btc', 'middle-corridor', 'russia'] as const)('the highlight of %s', (subject) => {
    const view = { ...firstView, layers: overlayIds }
    expect(paperLit(subject, view, theme, zoom)).toEqual(mapLit(subject, view, theme, zoom))
  })
})

test('the highlight of a country is its outline, and no arc that ends there', () => {
  const view = { ...firstView, layers: overlayIds }
  expect(Object.keys(mapLit('AZE', view, 'light', 4.2))).toEqual(['AZE'])
  expect(Object.keys(mapLit('btc', view, 'light', 4.2)).length).toBeGreaterThan(0)
})
