// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { moveCamera, replaceView, selectSubject, toggleLayer, viewStore } from '../store.ts'
import { firstView } from '../view.ts'
import { keepAddressBar, shareLink } from './address-bar.ts'
import { read } from './url.ts'

const view = () => viewStore.getState().view
const address = () => window.location.pathname + window.location.search + window.location.hash
const kazakhstan = { kind: 'country', id: 'KAZ' } as const
let stop: (() => void) | undefined

function open(link: string): void {
  window.history.replaceState(null, '', link)
  stop = keepAddressBar(viewStore, window)
}

/** Goes back. jsdom steps through the history in a task of its own, so this waits for it. */
async function back(): Promise<void> {
  vi.useRealTimers()
  const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
  window.history.back()
  await arrived
  vi.useFakeTimers()
}

beforeEach(() => {
  replaceView(firstView)
  vi.useFakeTimers()
})

afterEach(() => {
  stop?.()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('rule 6: a link goes before what the reader had, and changes no preference', () => {
  test('the address at the start is the view', () => {
    replaceView({ ...firstView, reading: 'record', layers: ['spheres'] })
    open('/?country=KAZ')
    expect(view()).toEqual({ ...firstView, subject: kazakhstan })
  })

  test('nothing is stored, and a theme in a link is ignored', () => {
    const stored = vi.spyOn(Storage.prototype, 'setItem')
    open('/?country=KAZ&theme=dark&reading=record')
    toggleLayer('energy')
    vi.runAllTimers()
    expect(stored).not.toHaveBeenCalled()
    expect(viewStore.getState().dropped).toEqual([])
    expect(address()).toBe('/?country=KAZ&layers=normalization~energy&reading=record')
  })

  test('the dropped parts of a link are in the store, for the notice', () => {
    open('/?country=XXX')
    expect(viewStore.getState().dropped).toEqual([{ key: 'country', value: 'XXX', reason: 'unknown' }])
  })
})

describe('rule 8: a selection pushes, everything else replaces', () => {
  test('a selection is a step that Back undoes, with the camera of the step before', async () => {
    open('/')
    moveCamera({ zoom: 4, lat: 44, lng: 62 })
    selectSubject(kazakhstan)
    expect(address()).toBe('/?country=KAZ&map=4.00/44.00/62.00')
    moveCamera({ zoom: 5, lat: 48, lng: 67 })
    vi.runAllTimers()
    expect(address()).toBe('/?country=KAZ&map=5.00/48.00/67.00')
    const pushed = vi.spyOn(window.history, 'pushState')
    await back()
    expect(address()).toBe('/?map=4.00/44.00/62.00')
    expect(view()).toEqual({ ...firstView, camera: { zoom: 4, lat: 44, lng: 62 } })
    vi.runAllTimers()
    expect(pushed).not.toHaveBeenCalled()
    expect(address()).toBe('/?map=4.00/44.00/62.00')
  })

  test('a change from one country to another is a step', async () => {
    open('/?country=UZB')
    selectSubject(kazakhstan)
    expect(address()).toBe('/?country=KAZ')
    await back()
    expect(view().subject).toEqual({ kind: 'country', id: 'UZB' })
  })

  test('the closing of a profile is a step', async () => {
    open('/?country=KAZ')
    selectSubject(null)
    expect(address()).toBe('/')
    await back()
    expect(view().subject).toEqual(kazakhstan)
  })

  test('everything else replaces the address of the step', () => {
    open('/')
    const pushed = vi.spyOn(window.history, 'pushState')
    const length = window.history.length
    toggleLayer('energy')
    vi.runAllTimers()
    moveCamera({ zoom: 5, lat: 48, lng: 67 })
    vi.runAllTimers()
    expect(address()).toBe('/?layers=normalization~energy&map=5.00/48.00/67.00')
    expect(pushed).not.toHaveBeenCalled()
    expect(window.history.length).toBe(length)
  })

  test('fewer than 100 writes in 30 seconds, however often the camera comes to rest', () => {
    open('/')
    const replaced = vi.spyOn(window.history, 'replaceState')
    for (let move = 0; move < 1_000; move += 1) {
      moveCamera({ zoom: 5, lat: 40, lng: move / 10 })
      vi.advanceTimersByTime(30)
    }
    vi.runAllTimers()
    expect(replaced.mock.calls.length).toBeLessThan(100)
    expect(address()).toBe('/?map=5.00/40.00/99.90')
  })

  test('Back while a change waits does not write that change to the step it returns to', async () => {
    open('/')
    selectSubject(kazakhstan)
    toggleLayer('energy')
    await back()
    vi.runAllTimers()
    expect(address()).toBe('/')
    expect(view()).toEqual(firstView)
  })

  test('a jump to a fragment leaves the view alone', () => {
    open('/')
    vi.advanceTimersByTime(1_000)
    toggleLayer('energy')
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(view().layers).toEqual(['normalization', 'energy'])
    vi.runAllTimers()
    expect(address()).toBe('/?layers=normalization~energy')
  })
})

describe('the address around the query', () => {
  test('path, fragment and state of the entry stay', () => {
    window.history.replaceState({ from: 'elsewhere' }, '', '/atlas/index.html?utm_source=x#legend')
    stop = keepAddressBar(viewStore, window)
    expect(address()).toBe('/atlas/index.html?utm_source=x#legend')
    toggleLayer('energy')
    vi.runAllTimers()
    expect(address()).toBe('/atlas/index.html?layers=normalization~energy#legend')
    expect(window.history.state).toEqual({ from: 'elsewhere' })
    selectSubject(kazakhstan)
    expect(address()).toBe('/atlas/index.html?country=KAZ&layers=normalization~energy#legend')
  })

  test('the view works where the history cannot be written, as in a sandboxed frame', () => {
    open('/')
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    vi.spyOn(window.history, 'pushState').mockImplementation(refuse)
    vi.spyOn(window.history, 'replaceState').mockImplementation(refuse)
    selectSubject(kazakhstan)
    toggleLayer('energy')
    vi.runAllTimers()
    expect(view().subject).toEqual(kazakhstan)
    expect(view().layers).toEqual(['normalization', 'energy'])
  })

  test('it writes nothing more once it is stopped', () => {
    open('/')
    toggleLayer('energy')
    stop?.()
    selectSubject(kazakhstan)
    vi.runAllTimers()
    expect(address()).toBe('/')
  })
})

describe('rule 7: the link to share', () => {
  test('is absolute and complete, and has the path of this page but not its fragment', () => {
    const link = shareLink(
      { ...firstView, subject: kazakhstan },
      { href: 'https://example.org/atlas/?x=1#legend' },
    )
    expect(link).toBe(
      'https://example.org/atlas/?country=KAZ&layers=normalization&map=region&reading=articles&show=map&v=1',
    )
    expect(read(new URL(link).search)).toEqual({ view: { ...firstView, subject: kazakhstan }, dropped: [] })
  })
})
