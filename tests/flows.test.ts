import { describe, expect, test } from 'vitest'
import { claimOf, destinations, flowsSeen, readingOf, readings, tonnesOf } from '../src/facts/index.ts'
import { type Line, legendOf, overlays, widthOf } from '../src/overlays/index.ts'

const overlay = overlays.find(({ id }) => id === 'flows')
if (!overlay) throw new Error('There is no overlay of destinations')

const readingIds = readings.map(({ id }) => id)

function arcsIn(reading: (typeof readingIds)[number]): readonly Line[] {
  return overlay?.marks({ reading, subject: null }).filter((mark): mark is Line => mark.kind === 'line') ?? []
}

describe('energy flows by destination', () => {
  test.each(readingIds)('in %s none rests on a source that the reading does not count', (reading) => {
    const counted: readonly string[] = readingOf(reading).sources
    const lent = overlay
      .marks({ reading, subject: null })
      .flatMap(({ because }) => because.filter((id) => !counted.includes(claimOf(id).source)))
    expect(lent).toEqual([])
    const amounts = flowsSeen(reading).flatMap(({ amount }) => amount ?? [])
    expect(amounts.filter((id) => !counted.includes(claimOf(id).source))).toEqual([])
  })

  test('every claim of a flow is about its country of origin, or about its line', () => {
    const lines = ['scp', 'tanap', 'tap']
    const wrong = readingIds.flatMap((reading) =>
      flowsSeen(reading).flatMap(({ flow, because }) =>
        because.filter((id) => {
          const about: readonly string[] = claimOf(id).about
          return !about.includes(flow.from) && !lines.some((line) => about.includes(line))
        }),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('an amount is that of a claim of its flow, in tonnes or barrels and never a share', () => {
    for (const { amount, flow, because } of flowsSeen('record')) {
      if (amount === null) continue
      expect(because).toContain(amount)
      expect(flow.carries).toBe('oil')
      expect(tonnesOf(amount), amount).not.toBeNull()
      expect(claimOf(amount).quantity?.of).not.toMatch(/capacity/)
    }
    expect(tonnesOf('pr-azerbaijan-israel-volume')).toBeCloseTo(4.7)
    expect([tonnesOf('rd-oil-share'), tonnesOf('pr-tanap-capacity'), tonnesOf('pr-cpc-attacks')]).toEqual([
      null,
      null,
      null,
    ])
  })

  test('an amount to a part of a destination, or of several origins, is in a remark and not in a width', () => {
    const oil = (from: string, to: string) =>
      arcsIn('record').find(({ id }) => id === `flow-${from}-${to}-oil`)
    expect(oil('KAZ', 'europe')?.width).toBeUndefined()
    expect(oil('KAZ', 'europe')?.says).toMatch(/amount not given; .* to Germany alone$/)
    expect(oil('KAZ', 'russian-ports')?.says).toMatch(/62\.8\u2009Mt\/y \(2025\); .*70\.52/)
    expect(oil('AZE', 'russian-ports')?.says).toMatch(/amount not given; little/)
  })

  test('a remark is shown only where the reading counts the claim that it rests on', () => {
    const remarks = (reading: (typeof readingIds)[number]) =>
      flowsSeen(reading).flatMap(({ remark }) => remark ?? [])
    expect(remarks('record')).toHaveLength(4)
    expect(remarks('articles')).toEqual([])
    const astray = flowsSeen('record').filter(
      ({ flow, because }) => flow.remark && !because.includes(flow.remark.claim),
    )
    expect(astray).toEqual([])
  })

  test('a flow with an amount is wider than one without, and never narrower than one with less', () => {
    const arcs = arcsIn('record')
    const measured = flowsSeen('record')
      .flatMap(({ flow, amount }) => {
        const arc = arcs.find(({ id }) => id === `flow-${flow.from}-${flow.to}-${flow.carries}`)
        return arc && amount !== null ? [{ width: widthOf(arc), tonnes: tonnesOf(amount) ?? 0 }] : []
      })
      .sort((one, other) => one.tonnes - other.tonnes)
    expect(measured.map(({ width }) => width)).toEqual(
      measured.map(({ width }) => width).sort((one, other) => one - other),
    )
    expect(new Set(measured.map(({ width }) => width)).size).toBe(3)
    const without = new Set(arcs.filter(({ width }) => width === undefined).map(widthOf))
    expect([...without]).toEqual([1.7])
    expect(Math.min(...measured.map(({ width }) => width))).toBeGreaterThan(1.7)
  })

  test('the articles give a share and no amount, so they have one width; gas is contested by both, not by one', () => {
    expect(new Set(arcsIn('articles').map(widthOf))).toEqual(new Set([1.7]))
    const gas = (reading: 'articles' | 'strategic-partnerships') =>
      arcsIn(reading).find(({ id }) => id === 'flow-AZE-israel-gas')
    expect([gas('articles')?.style, gas('articles')?.evidence]).toEqual(['gas flow contested', 'contested'])
    expect(gas('strategic-partnerships')?.style).toBe('gas flow')
    expect(arcsIn('renewed-diplomacy').map(({ id }) => id)).toEqual(['flow-AZE-israel-oil'])
    expect(arcsIn('record').some(({ id }) => id.includes('israel-gas'))).toBe(false)
  })

  test('a foreseen flow is drawn as possible', () => {
    const possible = arcsIn('articles').filter(({ style }) => style.endsWith('possible'))
    expect(possible.map(({ id }) => id).sort()).toEqual([
      'flow-AZE-europe-gas',
      'flow-AZE-europe-oil',
      'flow-KAZ-europe-gas',
      'flow-KAZ-europe-oil',
    ])
  })

  test('the legend has a row for each drawn width, with figures and their unit', () => {
    const rows = legendOf(overlay, { reading: 'record', subject: null })
    const measured = rows.filter(({ swatch }) => swatch.kind === 'line' && swatch.width !== undefined)
    expect(measured.map(({ name }) => name)).toEqual([
      'Oil, over 50 Mt/y',
      'Oil, 2–10 Mt/y',
      'Oil, up to 2 Mt/y',
    ])
    for (const { swatch, marks } of measured) {
      const drawn = marks.map((mark) => mark.kind === 'line' && mark.width)
      expect(new Set(drawn)).toEqual(new Set([swatch.kind === 'line' && swatch.width]))
    }
  })

  test('each arc ends at its destination, or elsewhere in the country of its destination', () => {
    for (const reading of readingIds) {
      for (const { flow } of flowsSeen(reading)) {
        const arc = arcsIn(reading).find(({ id }) => id === `flow-${flow.from}-${flow.to}-${flow.carries}`)
        const [lng = 0, lat = 0] = arc?.path.at(-1) ?? []
        expect([lng, lat]).toEqual([...(flow.arc.end ?? destinations[flow.to].at)])
      }
    }
  })
})
