import { describe, expect, test } from 'vitest'
import { claimOf, countryOf, isClaimId, nameOf, readingOf } from '../src/facts/index.ts'
import { type Mark, marksOf, overlayIds } from '../src/overlays/index.ts'
import { layerSets, markContexts } from './support/mark-contexts.ts'
import { repeated } from './support/repeated.ts'

/** Each set of layers in each context, with its marks. */
const drawings = layerSets.flatMap((layers) =>
  markContexts.map((context) => ({ layers, context, marks: marksOf(layers, context) })),
)

function keyOf(layers: readonly string[], { reading, subject }: (typeof markContexts)[number]): string {
  return [...layers, reading, subject].join(' ')
}

/** The ids of the marks that break a law, each with its layers and context. */
function broken(law: (mark: Mark, drawing: (typeof drawings)[number]) => boolean): readonly string[] {
  return drawings.flatMap((drawing) =>
    drawing.marks
      .filter((mark) => !law(mark, drawing))
      .map(({ id }) => `${id} in ${drawing.context.reading} with ${drawing.context.subject}`),
  )
}

describe('every mark of single layers, pairs and all layers, in every reading and with a few chosen subjects', () => {
  test('no two marks of one drawing share an id', () => {
    expect(drawings.flatMap(({ marks }) => repeated(marks.map(({ id }) => id)))).toEqual([])
  })

  test('a mark rests on at least one claim, all of them known, and each once', () => {
    expect(broken(({ because }) => because.length > 0 && because.every(isClaimId))).toEqual([])
    expect(broken(({ because }) => new Set(because).size === because.length)).toEqual([])
  })

  test('a mark on a country rests on claims about that country alone', () => {
    const law = (mark: Mark) => {
      if (!('country' in mark)) return true
      return mark.because.every((id) => claimOf(id).about.includes(mark.country))
    }
    expect(broken(law)).toEqual([])
  })

  test('a mark rests on the sources of its reading, and a route also on the public record', () => {
    const law = (mark: Mark, { context }: (typeof drawings)[number]) => {
      const counted: readonly string[] = readingOf(context.reading).sources
      const infrastructure = mark.kind === 'line' || mark.kind === 'point'
      return mark.because
        .map((id) => claimOf(id).source)
        .every((source) => counted.includes(source) || (infrastructure && source === 'record'))
    }
    expect(broken(law)).toEqual([])
  })

  test('a mark opens the profile of a subject that has a name', () => {
    expect(broken(({ subject }) => nameOf(subject) !== '')).toEqual([])
    expect(broken((mark) => !('country' in mark) || countryOf(mark.country).id === mark.country)).toEqual([])
  })

  test('no mark is drawn where all layers are off, and some where one is on', () => {
    const wrong = drawings.filter(({ layers, marks }) => (layers.length === 0) !== (marks.length === 0))
    const silent = wrong.filter(({ context }) => context.subject === null)
    expect(silent).toEqual([])
  })

  test('a layer that is turned off takes its own marks away and no others', () => {
    const drawn = new Map(drawings.map(({ layers, context, marks }) => [keyOf(layers, context), marks]))
    for (const { layers, context, marks } of drawings) {
      for (const id of layers) {
        const own = new Set(drawn.get(keyOf([id], context))?.map((mark) => mark.id))
        const less = layers.filter((other) => other !== id)
        const rest = (drawn.get(keyOf(less, context)) ?? marksOf(less, context)).map((mark) => mark.id)
        expect(rest).toEqual(marks.map((mark) => mark.id).filter((mark) => !own.has(mark)))
      }
    }
  })

  test('the order of the named layers does not change the drawing', () => {
    const [context] = markContexts
    if (!context) throw new Error('No context')
    expect(marksOf([...overlayIds].reverse(), context)).toEqual(marksOf(overlayIds, context))
  })
})
