import { describe, expect, test } from 'vitest'
import { firstView, type View } from '../view.ts'
import { type Camera, fitRegion, type Padding, region } from './camera.ts'
import { CameraKeeper, looksSame } from './camera-keeper.ts'

const none: Padding = { top: 0, right: 0, bottom: 0, left: 0 }
const profile: Padding = { ...none, right: 456 }
const size = { width: 1440, height: 900 }
const away: Camera = { zoom: 6, lat: 41.2, lng: 46.5 }

/** A map whose camera is the one that it was given last. */
class FakeMap {
  readonly moves: string[] = []
  at: Camera = fitRegion(region, size, none)
  getZoom = () => this.at.zoom
  getCenter = () => ({ lng: this.at.lng, lat: this.at.lat })
  jumpTo({ center: [lng, lat], zoom }: { center: [number, number]; zoom: number }) {
    this.moves.push('jump')
    this.at = { lng, lat, zoom }
  }
  easeTo(to: { center: [number, number]; zoom: number; duration: number }) {
    this.jumpTo(to)
    this.moves[this.moves.length - 1] = `ease ${to.duration}`
  }
}

function keeping(view: View = firstView, still = false) {
  const map = new FakeMap()
  const told: Camera[] = []
  const keeper = new CameraKeeper(map, {
    view,
    padding: none,
    sizeOf: () => size,
    moved: (camera) => told.push(camera),
    still: () => still,
  })
  map.at = keeper.camera()
  keeper.start()
  return { map, told, keeper }
}

describe('where the map looks', () => {
  test('a view with a camera moves the map there in at most 700 ms, and no move is reported', () => {
    const { map, told, keeper } = keeping()
    keeper.follow({ ...firstView, camera: away }, none)
    keeper.rested()
    expect(looksSame(map.at, away)).toBe(true)
    expect(map.moves).toEqual([expect.stringMatching(/^ease [1-6]?\d\d$|^ease 700$/)])
    expect(told).toEqual([])
  })

  test('the camera does not fly for a reader who wants less motion', () => {
    const { map, keeper } = keeping(firstView, true)
    keeper.follow({ ...firstView, camera: away }, none)
    expect(map.moves).toEqual(['jump'])
  })

  test('a move by the reader is reported once, and does not come back as a move', () => {
    const { map, told, keeper } = keeping()
    map.at = away
    keeper.rested()
    keeper.rested()
    expect(told).toHaveLength(1)
    keeper.follow({ ...firstView, camera: told[0] ?? null }, none)
    expect(map.moves).toEqual([])
  })

  test('the region is fitted again when the window changes, unless the view has a camera', () => {
    const fitted = keeping()
    fitted.keeper.resized()
    expect(fitted.map.moves).toEqual(['jump'])
    const chosen = keeping({ ...firstView, camera: away })
    chosen.keeper.resized()
    expect(chosen.map.moves).toEqual([])
  })

  test('a chosen subject is brought out from below the profile, and the view gets the new camera', () => {
    const view: View = { ...firstView, camera: { zoom: 6, lat: 41.2, lng: 40 } }
    const { map, told, keeper } = keeping(view)
    keeper.follow({ ...view, subject: { kind: 'country', id: 'AZE' } }, profile)
    expect(map.moves).toHaveLength(1)
    expect(told).toHaveLength(1)
  })

  test('a chosen subject that is in view moves nothing', () => {
    const view: View = { ...firstView, camera: { zoom: 5, lat: 41, lng: 49 } }
    const { map, keeper } = keeping(view)
    keeper.follow({ ...view, subject: { kind: 'country', id: 'AZE' } }, profile)
    expect(map.moves).toEqual([])
  })

  test('a whole view from Back or a link keeps its camera, even with its subject below the profile', () => {
    const { map, told, keeper } = keeping()
    const linked: View = {
      ...firstView,
      camera: { ...away, lng: 38 },
      subject: { kind: 'country', id: 'AZE' },
    }
    keeper.follow(linked, profile)
    keeper.follow(linked, { ...profile, right: 460 })
    expect(looksSame(map.at, linked.camera ?? away)).toBe(true)
    expect(told).toEqual([])
  })

  test('without a camera, a link to a far subject shows it', () => {
    const { map } = keeping({ ...firstView, subject: { kind: 'country', id: 'USA' } })
    expect(map.at.lng).toBeLessThan(-60)
  })

  test('the whole region comes back with a camera of null', () => {
    const view = { ...firstView, camera: away }
    const { map, keeper } = keeping(view)
    keeper.follow(firstView, none)
    expect(looksSame(map.at, fitRegion(region, size, none))).toBe(true)
  })
})
