import { beforeEach, describe, expect, test } from 'vitest'
import { frontOf } from './front.ts'
import {
  bringToFront,
  changeView,
  chooseReading,
  dismissNotice,
  moveCamera,
  openClaim,
  replaceView,
  selectSubject,
  setLayers,
  showAs,
  showOnly,
  toggleLayer,
  viewStore,
} from './store.ts'
import { claimIds } from './url/arbitrary-view.fixture.ts'
import { firstView } from './view.ts'

const view = () => viewStore.getState().view
const claim = claimIds[0] ?? null

beforeEach(() => replaceView(firstView))

describe('the actions', () => {
  test('selecting a subject closes the claim and keeps the layers', () => {
    setLayers(['energy'])
    openClaim(claim)
    expect(view().claim).toBe(claim)
    selectSubject({ kind: 'country', id: 'KAZ' })
    expect(view()).toEqual({ ...firstView, layers: ['energy'], subject: { kind: 'country', id: 'KAZ' } })
    openClaim(claim)
    selectSubject(null)
    expect(view()).toEqual({ ...firstView, layers: ['energy'] })
  })

  test('selecting the selected subject again changes nothing, not even the claim', () => {
    selectSubject({ kind: 'route', id: 'btc' })
    openClaim(claim)
    const before = view()
    selectSubject({ kind: 'route', id: 'btc' })
    expect(view()).toBe(before)
  })

  test('layers are in the order of links, in whatever order they are chosen', () => {
    setLayers(['spheres', 'normalization', 'spheres'])
    toggleLayer('energy')
    expect(view().layers).toEqual(['normalization', 'energy', 'spheres'])
    toggleLayer('normalization')
    expect(view().layers).toEqual(['energy', 'spheres'])
  })

  test('a row stays isolated until its layer is off, another layer is on, or it has no mark', () => {
    const pipelines = { layer: 'energy', key: 'oil pipeline' } as const
    const afterwards = (act: () => void) => {
      replaceView({ ...firstView, layers: ['normalization', 'energy'] })
      showOnly(pipelines)
      act()
      return view().only
    }
    expect(afterwards(() => selectSubject({ kind: 'country', id: 'KAZ' }))).toEqual(pipelines)
    expect(afterwards(() => toggleLayer('normalization'))).toEqual(pipelines)
    expect(afterwards(() => chooseReading('record'))).toEqual(pipelines)
    expect(afterwards(() => showOnly(null))).toBeNull()
    expect(afterwards(() => toggleLayer('energy'))).toBeNull()
    expect(afterwards(() => toggleLayer('spheres'))).toBeNull()
    expect(afterwards(() => showOnly({ layer: 'rivals', key: 'rival rail' }))).toBeNull()
    replaceView(firstView)
    showOnly({ layer: 'normalization', key: 'contested' })
    expect(view().only).not.toBeNull()
    chooseReading('renewed-diplomacy')
    expect(view().only).toBeNull()
  })

  test('a layer that is turned on comes to the front; turned off, it leaves the front to the default', () => {
    setLayers(['middle-corridor'])
    toggleLayer('energy')
    expect(view().front).toEqual(['energy'])
    toggleLayer('normalization')
    toggleLayer('rivals')
    expect(view().front).toEqual(['rivals'])
    bringToFront('energy')
    expect(view().front).toEqual(['energy'])
    toggleLayer('energy')
    expect(view().front).toBeNull()
    expect(frontOf(view())).toEqual(['normalization', 'middle-corridor'])
  })

  test('a layer that is off does not come to the front', () => {
    setLayers(['energy', 'rivals'])
    bringToFront('flows')
    expect(frontOf(view())).toEqual(['rivals'])
  })

  test('a row drawn alone has no front, and all rows again have the one before', () => {
    setLayers(['energy', 'middle-corridor'])
    bringToFront('energy')
    showOnly({ layer: 'energy', key: 'oil pipeline' })
    expect(view().front).toBeNull()
    showOnly({ layer: 'energy', key: 'gas pipeline' })
    showOnly(null)
    expect(view().front).toEqual(['energy'])
  })

  test('the camera is canonical, and an invalid position is ignored', () => {
    moveCamera({ zoom: 4.123456, lat: 44.123456789, lng: 422 })
    expect(view().camera).toEqual({ zoom: 4.1235, lat: 44.1235, lng: 62 })
    moveCamera({ zoom: Number.NaN, lat: 0, lng: 0 })
    expect(view().camera?.zoom).toBe(4.1235)
    moveCamera(null)
    expect(view().camera).toBeNull()
  })

  test('the reading and the page can be chosen', () => {
    chooseReading('record')
    showAs('table')
    expect(view()).toEqual({ ...firstView, reading: 'record', show: 'table' })
  })

  test('a field goes back to its first value where a change of others leaves it no meaning', () => {
    changeView({ layers: ['energy'], only: { layer: 'energy', key: 'oil pipeline' } })
    expect(view().only).not.toBeNull()
    changeView({ layers: ['spheres'], reading: 'record' })
    expect(view()).toEqual({ ...firstView, layers: ['spheres'], reading: 'record' })
  })

  test('a change to the same view calls no listener, so no loop can start', () => {
    moveCamera({ zoom: 4, lat: 44, lng: 62 })
    let told = 0
    const stop = viewStore.subscribe(() => {
      told += 1
    })
    moveCamera({ zoom: 4.000001, lat: 44.0000001, lng: 422 })
    setLayers([...view().layers])
    chooseReading('articles')
    stop()
    expect(told).toBe(0)
  })

  test('the notice stays until it is dismissed', () => {
    replaceView(firstView, [{ key: 'country', value: 'XXX', reason: 'unknown' }])
    toggleLayer('energy')
    expect(viewStore.getState().dropped).toHaveLength(1)
    dismissNotice()
    expect(viewStore.getState().dropped).toEqual([])
    expect(view().layers).toEqual(['normalization', 'energy'])
  })
})
