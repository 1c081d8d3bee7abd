import { describe, expect, test } from 'vitest'
import { readings } from '../facts/index.ts'
import { marksOf, overlayIds } from '../overlays/index.ts'
import { legendRows } from '../view/url/arbitrary-view.fixture.ts'
import { coherent, firstView, type View } from '../view/view.ts'
import { markContextOf, marksIn, silentIn } from './scene.ts'

const all: View = { ...firstView, layers: overlayIds }

/** Every row of the legend alone, in every reading that draws something of it. */
const alone = readings.flatMap(({ id: reading }) =>
  legendRows.map((only) => coherent({ ...all, reading, only })).filter(({ only }) => only !== null),
)

describe('one row of the legend alone', () => {
  test('leaves the marks of its layer and its key, all of them and no others', () => {
    expect(alone.length).toBeGreaterThan(60)
    for (const view of alone) {
      const own = overlayIds
        .filter((id) => id === view.only?.layer)
        .flatMap((id) => marksOf([id], markContextOf(view)).filter(({ key }) => key === view.only?.key))
      expect(own.length).toBeGreaterThan(0)
      expect(marksIn(view)).toEqual(own)
    }
  })

  test('says of no country that its sources pass over it, as the whole does', () => {
    expect(silentIn(all)).not.toEqual([])
    for (const view of alone) expect(silentIn(view)).toEqual([])
  })
})
