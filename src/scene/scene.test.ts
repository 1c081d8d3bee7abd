import { describe, expect, test } from 'vitest'
import { readings } from '../facts/index.ts'
import { marksOf, type OverlayId, overlayIds, overlays } from '../overlays/index.ts'
import { frontOf } from '../view/front.ts'
import { legendRows } from '../view/url/arbitrary-view.fixture.ts'
import { coherent, firstView, type View } from '../view/view.ts'
import { sceneOf } from './scene.ts'

const all: View = { ...firstView, layers: overlayIds }

/** Every isolated row of the legend, in every reading in which it has marks. */
const alone = readings.flatMap(({ id: reading }) =>
  legendRows.map((only) => coherent({ ...all, reading, only })).filter(({ only }) => only !== null),
)

describe('the scene of an isolated row', () => {
  test('has all marks of its layer and its key, and no others', () => {
    expect(alone.length).toBeGreaterThan(60)
    for (const view of alone) {
      const context = { reading: view.reading, subject: view.subject?.id ?? null }
      const own = overlayIds
        .filter((id) => id === view.only?.layer)
        .flatMap((id) => marksOf([id], context).filter(({ key }) => key === view.only?.key))
      expect(own.length).toBeGreaterThan(0)
      expect(sceneOf(view).marks).toEqual(own)
    }
  })

  test('has no country that is not addressed, unlike the whole scene', () => {
    expect(sceneOf(all).silent).not.toEqual([])
    for (const view of alone) expect(sceneOf(view).silent).toEqual([])
  })
})

/** Each choice of a layer in front, for each pair of layers and for all of them. */
const composed = overlayIds.flatMap((one, index) => [
  { ...all, front: [one] },
  ...overlayIds.slice(index + 1).flatMap((other): View[] => {
    const layers = [one, other]
    return [
      { ...all, layers, front: [one] },
      { ...all, layers, front: [other] },
    ]
  }),
])

/** The layers with a line or point that is not quiet. */
function strongLayers(view: View): readonly OverlayId[] {
  return sceneOf(view)
    .layers.filter(({ marks }) =>
      marks.some((mark) => (mark.kind === 'line' || mark.kind === 'point') && !mark.quiet),
    )
    .map(({ layer }) => layer)
}

describe('a composed scene', () => {
  test('has one layer of lines in full strength, and it is the one in front', () => {
    for (const { id: reading } of readings) {
      for (const view of composed) {
        const lines = (ids: readonly OverlayId[]) =>
          overlays.filter(({ id, theme }) => theme === 'line' && ids.includes(id)).map(({ id }) => id)
        const strong = lines(strongLayers({ ...view, reading }))
        expect(strong.length).toBeLessThanOrEqual(1)
        expect(strong).toEqual(lines(frontOf(view)))
      }
    }
  })

  test('has no quiet mark where a row is drawn alone', () => {
    for (const view of alone) expect(sceneOf(view).marks.some((mark) => 'quiet' in mark)).toBe(false)
  })

  const quietIn = (part: Partial<View>) =>
    sceneOf({ ...all, ...part })
      .marks.filter((mark) => 'quiet' in mark && mark.quiet)
      .map(({ id }) => id)

  test('draws the chosen route in full strength, whatever is in front', () => {
    const legs = quietIn({}).filter((id) => id.startsWith('line-btc-'))
    expect(legs).not.toEqual([])
    const chosen = quietIn({ subject: { kind: 'route', id: 'btc' } })
    expect(chosen.filter((id) => id.startsWith('line-btc-'))).toEqual([])
  })

  test('draws the arcs of the chosen country in full strength', () => {
    const arcs = quietIn({ subject: { kind: 'country', id: 'KAZ' } }).filter((id) => id.startsWith('tie-'))
    expect(arcs).not.toEqual([])
    expect(arcs.filter((id) => id.includes('KAZ'))).toEqual([])
  })

  test('draws what the open claim says in full strength', () => {
    const ties = sceneOf({ ...all, layers: ['diplomacy'] }).marks
    const [tie] = ties
    const [claim = null] = tie?.because ?? []
    expect(quietIn({})).toContain(tie?.id)
    expect(quietIn({ claim })).not.toContain(tie?.id)
  })
})

describe('a scene', () => {
  test('stays the same while only the camera or the page of words changes', () => {
    const scene = sceneOf(all)
    const moved: View = { ...all, camera: { zoom: 5, lat: 41, lng: 49 } }
    expect(sceneOf(moved)).toBe(scene)
    const reading: View = { ...all, show: 'sources' }
    expect(sceneOf(reading)).toBe(scene)
    expect(sceneOf(all)).toBe(scene)
  })

  test('is another object for another layer, row, reading, subject or claim', () => {
    const scene = sceneOf(all)
    const others: readonly Partial<View>[] = [
      { layers: ['energy'] },
      { front: ['rivals'] },
      { only: alone[0]?.only ?? null },
      { reading: 'record' },
      { subject: { kind: 'country', id: 'KAZ' } },
      { claim: 'rd-azerbaijan-crossroads' },
    ]
    for (const other of others) {
      expect(sceneOf({ ...all, ...other })).not.toBe(scene)
      sceneOf(all)
    }
  })

  test('has the chosen country or route', () => {
    const chosen = (subject: View['subject']) => {
      const { chosenCountry, chosenRoute } = sceneOf({ ...all, subject })
      return [chosenCountry, chosenRoute]
    }
    expect(chosen(null)).toEqual([null, null])
    expect(chosen({ kind: 'country', id: 'KAZ' })).toEqual(['KAZ', null])
    expect(chosen({ kind: 'route', id: 'btc' })).toEqual([null, 'btc'])
    expect(chosen({ kind: 'sphere', id: 'russia' })).toEqual([null, null])
  })
})
