import { describe, expect, test } from 'vitest'
import { claimOf, membersOf, readingOf, readings, spheres } from '../src/facts/index.ts'
import { legendOf, type Mark, marksOf, overlayIds, overlays } from '../src/overlays/index.ts'
import { sceneOf } from '../src/scene/scene.ts'
import { firstView } from '../src/view/view.ts'
import { markContexts } from './support/mark-contexts.ts'
import { repeated } from './support/repeated.ts'

/** The marks of each context with all layers on. */
const drawings = markContexts.map((context) => marksOf(overlayIds, context))

describe('spheres', () => {
  const countriesOf = (marks: readonly Mark[], kind: 'pip' | 'hatch') =>
    marks.flatMap((mark) => (mark.kind === kind ? [`${mark.sphere} ${mark.country}`] : [])).sort()

  test('each country within the reach of a power has its pip and is within its line, and no other has', () => {
    for (const { id: reading } of readings) {
      const marks = marksOf(['spheres'], { reading, subject: null })
      const within = spheres.flatMap(({ id }) =>
        membersOf(id, reading).map(({ country }) => `${id} ${country}`),
      )
      expect(countriesOf(marks, 'pip')).toEqual(within.sort())
      expect(countriesOf(marks, 'hatch')).toEqual([])
      const lines = marks.flatMap((mark) =>
        mark.kind === 'sphere-line' ? mark.countries.map((country) => `${mark.sphere} ${country}`) : [],
      )
      expect(lines.sort()).toEqual(within.sort())
    }
  })

  test('a chosen sphere alone has its line, its hatch and its bases, in every country within its reach', () => {
    for (const { id, bases = [] } of spheres) {
      for (const reading of ['articles', 'record'] as const) {
        const drawn = marksOf(['spheres'], { reading, subject: id })
        const members = membersOf(id, reading)
        expect(drawn.filter((mark) => 'sphere' in mark && mark.sphere !== id)).toEqual([])
        expect(countriesOf(drawn, 'hatch')).toEqual(members.map(({ country }) => `${id} ${country}`).sort())
        const lines = drawn.filter((mark) => mark.kind === 'sphere-line')
        expect(lines.map(({ chosen }) => chosen)).toEqual(members.length > 0 ? [true] : [])
        const points = drawn.filter((mark) => mark.kind === 'point')
        expect(members.length + lines.length + points.length).toBe(drawn.length)
        const counted: readonly string[] = readingOf(reading).sources
        const named = bases.filter(({ because }) =>
          because.some((one) => counted.includes(claimOf(one).source)),
        )
        expect(points.map(({ name }) => name)).toEqual(named.map(({ name }) => name))
      }
    }
  })

  test('with a chosen sphere the colours of all other countries recede', () => {
    const { marks } = sceneOf({
      ...firstView,
      layers: ['normalization', 'spheres'],
      subject: { kind: 'sphere', id: 'russia' },
    })
    const within: readonly string[] = membersOf('russia', firstView.reading).map(({ country }) => country)
    const fills = marks.filter((mark) => mark.kind === 'fill')
    expect(
      fills
        .filter(({ faded }) => !faded)
        .map(({ country }) => country)
        .sort(),
    ).toEqual([...within].sort())
    const all = sceneOf({ ...firstView, layers: ['normalization', 'spheres'] }).marks
    expect(all.filter((mark) => mark.kind === 'fill' && mark.faded)).toEqual([])
  })

  test('a pip or hatch is marked where it rests on one claim alone', () => {
    const wrong = drawings
      .flat()
      .filter(
        (mark) =>
          (mark.kind === 'pip' || mark.kind === 'hatch') && mark.single !== (mark.because.length === 1),
      )
    expect(wrong).toEqual([])
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
