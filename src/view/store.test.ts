import { beforeEach, describe, expect, test } from 'vitest'
import {
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

  test('selecting what is selected changes nothing, not even the claim', () => {
    selectSubject({ kind: 'route', id: 'btc' })
    openClaim(claim)
    const before = view()
    selectSubject({ kind: 'route', id: 'btc' })
    expect(view()).toBe(before)
  })

  test('layers stay in the order of links, whatever the order of asking', () => {
    setLayers(['spheres', 'normalization', 'spheres'])
    toggleLayer('energy')
    expect(view().layers).toEqual(['normalization', 'energy', 'spheres'])
    toggleLayer('normalization')
    expect(view().layers).toEqual(['energy', 'spheres'])
  })

  test('one row of the legend is left alone until its layer goes, another comes, or nothing of it is drawn', () => {
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

  test('the camera is canonical, and a position that is none is ignored', () => {
    moveCamera({ zoom: 4.123456, lat: 44.123456789, lng: 422 })
    expect(view().camera).toEqual({ zoom: 4.1235, lat: 44.1235, lng: 62 })
    moveCamera({ zoom: Number.NaN, lat: 0, lng: 0 })
    expect(view().camera?.zoom).toBe(4.1235)
    moveCamera(null)
    expect(view().camera).toBeNull()
  })

  test('reading and way of showing are chosen', () => {
    chooseReading('record')
    showAs('table')
    expect(view()).toEqual({ ...firstView, reading: 'record', show: 'table' })
  })

  test('a field to which a change of others leaves no meaning goes back to its first value', () => {
    changeView({ layers: ['energy'], only: { layer: 'energy', key: 'oil pipeline' } })
    expect(view().only).not.toBeNull()
    changeView({ layers: ['spheres'], reading: 'record' })
    expect(view()).toEqual({ ...firstView, layers: ['spheres'], reading: 'record' })
  })

  test('a change that changes nothing tells nobody, so that no loop can start', () => {
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

  test('the notice goes when it is dismissed, and not before', () => {
    replaceView(firstView, [{ key: 'country', value: 'XXX', reason: 'unknown' }])
    toggleLayer('energy')
    expect(viewStore.getState().dropped).toHaveLength(1)
    dismissNotice()
    expect(viewStore.getState().dropped).toEqual([])
    expect(view().layers).toEqual(['normalization', 'energy'])
  })
})
