import { render } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { legendFor } from '../src/legend/legend.ts'
import { styleOf } from '../src/map/style.ts'
import { overlays } from '../src/overlays/index.ts'
import { Layers } from '../src/panels/Layers.tsx'
import { PaperMap } from '../src/paper/PaperMap.tsx'
import { mercatorFor } from '../src/paper/projected-map.ts'
import { pointedAt } from '../src/scene/hit-test.ts'
import { targetsOn } from '../src/scene/keyboard-targets.ts'
import { sceneOf } from '../src/scene/scene.ts'
import { pageColours } from '../src/symbols/css-colours.ts'
import { viewStore } from '../src/view/store.ts'
import { firstView, type View } from '../src/view/view.ts'

const camera = { zoom: 4, lat: 42, lng: 52 }
const size = { width: 300, height: 200 }
const padding = { top: 0, right: 0, bottom: 0, left: 0 }
const collection = { type: 'FeatureCollection', features: [] } as const
const lines = { type: 'MultiLineString', coordinates: [] } as const
const nothing = { ...collection, features: [] }
const shapes = {
  countries: nothing,
  borders: { ...lines, coordinates: [] },
  coasts: { ...lines, coordinates: [] },
  disputed: nothing,
  lakes: nothing,
  rivers: nothing,
  shadows: nothing,
  towns: [],
}
const face = { latin: '', latinExtended: '' }
const addresses = {
  countries: '',
  ground: '',
  places: '',
  fonts: { regular: face, semibold: face, italic: face },
}

/** Uses a view in every way: both painters, a hit test, the keyboard targets, and both legends. */
function everythingOf(view: View): void {
  for (const theme of ['light', 'dark'] as const) styleOf(sceneOf(view), theme, addresses)
  const plane = mercatorFor(camera, size)
  renderToStaticMarkup(<PaperMap scene={sceneOf(view)} shapes={shapes} plane={plane} colours={pageColours} />)
  pointedAt(sceneOf(view), { pixel: [0, 0], zoom: 4, projection: () => [9, 9], country: () => 'KAZ' })
  targetsOn({
    scene: sceneOf(view),
    frame: { camera, size },
    padding,
    signs: [],
    countryAt: () => undefined,
  })
  legendFor(sceneOf(view))
  viewStore.setState({ view })
  render(<Layers />).unmount()
}

test('the marks of a view are computed once for both painters, the hit test, the keys and the legends', () => {
  const computed = overlays.map((overlay) => ({ id: overlay.id, marks: vi.spyOn(overlay, 'marks') }))
  const view: View = { ...firstView, layers: ['normalization', 'energy'], claim: 'rd-azerbaijan-crossroads' }
  everythingOf(view)
  // They are not computed again while the reader moves the map.
  everythingOf({ ...view, camera })
  // They are not computed again when the reader returns to a view after another one.
  everythingOf({ ...view, layers: ['energy'] })
  everythingOf(view)
  const times = Object.fromEntries(computed.map(({ id, marks }) => [id, marks.mock.calls.length]))
  expect(times).toEqual({
    ...Object.fromEntries(overlays.map(({ id }) => [id, 0])),
    normalization: 1,
    energy: 2,
  })
})
