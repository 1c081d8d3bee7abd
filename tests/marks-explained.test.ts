import { describe, expect, test } from 'vitest'
import { claimOf, readingOf, spheres } from '../src/facts/index.ts'
import { legendOf, type Mark, marksOf, overlayIds, overlays } from '../src/overlays/index.ts'
import { markContexts } from './support/mark-contexts.ts'
import { repeated } from './support/repeated.ts'

/** The marks of each context with all layers on. */
const drawings = markContexts.map((context) => marksOf(overlayIds, context))

describe('hatches', () => {
  const hatchesOn = (marks: readonly Mark[], country: string) =>
    marks.flatMap((mark) => (mark.kind === 'hatch' && mark.country === country ? [mark] : []))

  test('no country has more than two, and two have an order', () => {
    for (const marks of drawings) {
      for (const country of new Set(marks.flatMap((mark) => ('country' in mark ? [mark.country] : [])))) {
        const orders = hatchesOn(marks, country).map(({ order }) => order)
        expect([[], [0], [0, 1]]).toContainEqual(orders)
      }
    }
  })

  test('a chosen sphere alone has its hatch and bases, in every country that the reading puts within it', () => {
    for (const { id, reach, bases = [] } of spheres) {
      for (const reading of ['articles', 'record'] as const) {
        const drawn = marksOf(['spheres'], { reading, subject: id })
        const marks = drawn.filter((mark) => mark.kind === 'hatch')
        const points = drawn.filter((mark) => mark.kind === 'point')
        expect(marks.length + points.length).toBe(drawn.length)
        expect([...marks, ...points].filter((mark) => mark.sphere !== id)).toEqual([])
        const counted: readonly string[] = readingOf(reading).sources
        const within = reach.filter(({ because }) =>
          because.some((one) => counted.includes(claimOf(one).source)),
        )
        expect(marks.map((mark) => 'country' in mark && mark.country).sort()).toEqual(
          within.map(({ country }) => country).sort(),
        )
        const named = bases.filter(({ because }) =>
          because.some((one) => counted.includes(claimOf(one).source)),
        )
        expect(points.map(({ name }) => name)).toEqual(named.map(({ name }) => name))
      }
    }
  })

  test('a hatch is marked where it rests on one claim alone', () => {
    const wrong = drawings
      .flat()
      .filter((mark) => mark.kind === 'hatch' && mark.single !== (mark.because.length === 1))
    expect(wrong).toEqual([])
  })

  test('a badge names the spheres without a hatch, only where a country has two hatches', () => {
    for (const marks of drawings) {
      for (const mark of marks) {
        if (mark.kind !== 'badge') continue
        const shown = hatchesOn(marks, mark.country).map(({ sphere }) => sphere)
        expect(shown).toHaveLength(2)
        expect(mark.spheres.filter((sphere) => shown.includes(sphere))).toEqual([])
      }
    }
  })
})

describe('legends', () => {
  test.each(overlays)(
    'every mark of $name is explained by one row, and every row has claims and marks',
    (one) => {
      for (const context of markContexts) {
        const rows = legendOf(one, context)
        expect(rows.flatMap(({ marks }) => marks.map(({ id }) => id)).sort()).toEqual(
          one
            .marks(context)
            .map(({ id }) => id)
            .sort(),
        )
        expect(rows.filter(({ because, marks }) => because.length === 0 || marks.length === 0)).toEqual([])
      }
    },
  )

  test.each(overlays)('no key of $name is explained twice, and each has a name and a meaning', ({ rows }) => {
    expect(repeated(rows.map(({ key }) => key))).toEqual([])
    expect(rows.filter(({ name, meaning }) => name === '' || meaning === '')).toEqual([])
  })
})
