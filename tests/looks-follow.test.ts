import { beforeAll, describe, expect, test, vi } from 'vitest'
import { overlayIds } from '../src/overlays/index.ts'
import { firstView, type View } from '../src/view/view.ts'
import type { Looks } from './support/looks.ts'

const zoom = 4.2
const view: View = {
  ...firstView,
  layers: overlayIds,
  front: ['normalization'],
  subject: { kind: 'route', id: 'btc' },
}
const powerView: View = {
  ...firstView,
  layers: overlayIds,
  reading: 'record',
  subject: { kind: 'sphere', id: 'russia' },
}

/** A table whose numbers are a quarter larger, except for the zooms of its stops. */
function larger(value: unknown): unknown {
  if (typeof value === 'number') return value * 1.24
  if (Array.isArray(value)) {
    const isStops = value.length === 4 && value.every((part) => typeof part === 'number')
    return value.map((part, index) => (isStops && index % 2 === 0 ? part : larger(part)))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, larger(part)]))
}

async function looksNow() {
  vi.resetModules()
  const { mapLit, mapLooks, paperLit, paperLooks } = await import('./support/looks.ts')
  return {
    paper: { ...paperLooks(view, 'light', zoom), lit: paperLit('KAZ', view, 'light', zoom) },
    map: { ...mapLooks(view, 'light', zoom), lit: mapLit('KAZ', view, 'light', zoom) },
    bases: [paperLooks(powerView, 'light', zoom).bases, mapLooks(powerView, 'light', zoom).bases] as const,
    routeLit: [paperLit('btc', view, 'light', zoom), mapLit('btc', view, 'light', zoom)] as const,
  }
}

describe('a changed value in a table changes both painters', { timeout: 60_000 }, () => {
  let before: Awaited<ReturnType<typeof looksNow>>
  beforeAll(async () => {
    before = await looksNow()
  }, 60_000)

  async function withLarger(file: string, name: string) {
    const path = `../src/symbols/${file}`
    vi.doMock(path, async (original) => {
      const table = (await original()) as Record<string, unknown>
      return { ...table, [name]: larger(table[name]) }
    })
    const after = await looksNow()
    vi.doUnmock(path)
    return after
  }

  test.each([
    ['basemap-styles.ts', 'basemapStrokes', 'strokes'],
    ['label-styles.ts', 'leader', 'strokes'],
    ['label-styles.ts', 'countryLabels', 'labels'],
    ['label-styles.ts', 'waterLabel', 'labels'],
    ['label-styles.ts', 'neighbourLabel', 'labels'],
    ['label-styles.ts', 'pointLabel', 'labels'],
    ['label-styles.ts', 'pointLabelSides', 'labels'],
    ['label-styles.ts', 'contestedSign', 'labels'],
    ['outline-styles.ts', 'countryOutlines', 'lit'],
    ['outline-styles.ts', 'evidenceOutlines', 'outlines'],
    ['line-styles.ts', 'lineStyles', 'lines'],
    ['line-drawing.ts', 'lineGrowth', 'lines'],
    ['line-drawing.ts', 'otherLinesOpacity', 'lines'],
    ['quiet-styles.ts', 'quietLine', 'lines'],
    ['quiet-styles.ts', 'quietSphereLine', 'sphereLines'],
    ['quiet-styles.ts', 'quietPoint', 'points'],
    ['line-drawing.ts', 'arrowHeads', 'arrows'],
    ['sphere-styles.ts', 'sphereLine', 'sphereLines'],
    ['sphere-styles.ts', 'sphereStyles', 'sphereLines'],
    ['sphere-styles.ts', 'pipStyle', 'pips'],
    ['point-styles.ts', 'pointRadius', 'points'],
    ['point-styles.ts', 'pointStrokeWidth', 'points'],
    ['point-styles.ts', 'otherPointsOpacity', 'points'],
  ] as const)('%s %s', async (file, name, part: keyof Looks | 'lit') => {
    const after = await withLarger(file, name)
    expect(after.map[part]).not.toEqual(before.map[part])
    expect(after.paper[part]).toEqual(after.map[part])
  })

  test('point-styles.ts baseScale', async () => {
    const after = await withLarger('point-styles.ts', 'baseScale')
    expect(after.bases[1]).not.toEqual(before.bases[1])
    expect(after.bases[0]).toEqual(after.bases[1])
  })

  test('line-drawing.ts routeGlow', async () => {
    const after = await withLarger('line-drawing.ts', 'routeGlow')
    expect(after.routeLit[1]).not.toEqual(before.routeLit[1])
    expect(after.routeLit[0]).toEqual(after.routeLit[1])
  })
})
