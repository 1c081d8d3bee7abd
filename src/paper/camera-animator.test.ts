import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Camera, project } from '../view/camera/camera.ts'
import { CameraAnimator } from './camera-animator.ts'

const size = { width: 1000, height: 600 }
const start: Camera = { zoom: 4, lat: 42, lng: 52 }

function animated() {
  const rested = vi.fn()
  return {
    rested,
    made: new CameraAnimator({ camera: start, sizeOf: () => size, moved: () => undefined, rested }),
  }
}

/** The pixel of a place on the screen. */
function pixelOf(camera: Camera, place: { readonly lat: number; readonly lng: number }) {
  const [at, middle] = [project(place, camera.zoom), project(camera, camera.zoom)]
  return { x: at.x - middle.x + size.width / 2, y: at.y - middle.y + size.height / 2 }
}

beforeEach(() => {
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the camera animator', () => {
  test('pans by the given pixels, and then reports its rest', () => {
    const { made, rested } = animated()
    made.pan(120, -40, 0)
    const { x, y } = pixelOf(made.camera(), start)
    expect(x).toBeCloseTo(500 - 120, 6)
    expect(y).toBeCloseTo(300 + 40, 6)
    expect(rested).toHaveBeenCalledOnce()
  })

  test('zooms about a pixel, and keeps the place there', () => {
    const { made } = animated()
    const place = { lat: 40.4, lng: 49.9 }
    const before = pixelOf(made.camera(), place)
    made.zoomBy(1.5, 0, [before.x, before.y])
    expect(made.camera().zoom).toBe(5.5)
    const after = pixelOf(made.camera(), place)
    expect(after.x).toBeCloseTo(before.x, 6)
    expect(after.y).toBeCloseTo(before.y, 6)
  })

  test('never zooms beyond the limits', () => {
    const { made } = animated()
    made.zoomBy(50, 0)
    expect(made.camera().zoom).toBe(12)
    made.zoomBy(-50, 0)
    expect(made.camera().zoom).toBe(1)
  })

  test('reports the rest of a gesture once, when no other step has followed for a while', () => {
    const { made, rested } = animated()
    made.follow(10, 0, 0)
    vi.advanceTimersByTime(100)
    made.follow(10, 0, 0)
    vi.advanceTimersByTime(100)
    expect(made.isMoving()).toBe(true)
    expect(rested).not.toHaveBeenCalled()
    vi.advanceTimersByTime(100)
    expect(rested).toHaveBeenCalledOnce()
    expect(pixelOf(made.camera(), start).x).toBeCloseTo(520, 6)
  })
})
