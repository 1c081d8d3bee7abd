import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countries } from '../../facts/countries.ts'
import { anyCamera } from '../url/arbitrary-view.fixture.ts'
import {
  type Camera,
  cameraKeeping,
  canonicalCamera,
  type Extent,
  fitRegion,
  type Padding,
  project,
  region,
  type Size,
  unproject,
} from './camera.ts'

const none: Padding = { top: 0, right: 0, bottom: 0, left: 0 }
const anySize: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 320, max: 2560 }),
  height: fc.integer({ min: 320, max: 1440 }),
})
const strip = fc.integer({ min: 0, max: 140 })
const anyPadding: fc.Arbitrary<Padding> = fc.record({ top: strip, right: strip, bottom: strip, left: strip })

/** The box in which an extent is drawn, in pixels from the top left corner of the section. */
function drawnAt(camera: Camera, { width, height }: Size, [west, south, east, north]: Extent) {
  const middle = project(camera, camera.zoom)
  const topLeft = project({ lat: north, lng: west }, camera.zoom)
  const bottomRight = project({ lat: south, lng: east }, camera.zoom)
  return {
    left: topLeft.x - middle.x + width / 2,
    top: topLeft.y - middle.y + height / 2,
    right: bottomRight.x - middle.x + width / 2,
    bottom: bottomRight.y - middle.y + height / 2,
  }
}

function isFree(camera: Camera, size: Size, padding: Padding, extent: Extent): boolean {
  const { left, top, right, bottom } = drawnAt(camera, size, extent)
  const slack = 0.2
  return (
    left >= padding.left - slack &&
    top >= padding.top - slack &&
    right <= size.width - padding.right + slack &&
    bottom <= size.height - padding.bottom + slack
  )
}

describe('the world in pixels', () => {
  test('is 512 wide at zoom 0 and twice that at zoom 1, with the Gulf of Guinea in the middle', () => {
    expect(project({ lat: 0, lng: 0 }, 0).x).toBeCloseTo(256, 9)
    expect(project({ lat: 0, lng: 0 }, 0).y).toBeCloseTo(256, 9)
    expect(project({ lat: 85.0511287798066, lng: 180 }, 1).x).toBeCloseTo(1024, 6)
    expect(project({ lat: 85.0511287798066, lng: 180 }, 1).y).toBeCloseTo(0, 6)
  })

  test('projects every place and finds it again', () => {
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const back = unproject(project(camera, camera.zoom), camera.zoom)
        expect(back.lat).toBeCloseTo(camera.lat, 8)
        expect(back.lng).toBeCloseTo(camera.lng, 8)
      }),
    )
  })
})

describe('the canonical camera', () => {
  test('is within the limits, has no negative zero, and is its own canonical camera', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(any, any, any, (zoom, lat, lng) => {
        const camera = canonicalCamera({ zoom, lat, lng })
        expect(camera.zoom >= 1 && camera.zoom <= 12).toBe(true)
        expect(camera.lat >= -80 && camera.lat <= 80).toBe(true)
        expect(camera.lng >= -180 && camera.lng < 180).toBe(true)
        expect([camera.lat, camera.lng].some((value) => Object.is(value, -0))).toBe(false)
        expect(canonicalCamera(camera)).toEqual(camera)
      }),
      { numRuns: 5_000 },
    )
  })

  test('has one longitude for the date line', () => {
    for (const lng of [180, -180, 540, 179.99999999, -180.00000001]) {
      expect(canonicalCamera({ zoom: 3, lat: 0, lng })).toEqual({ zoom: 3, lat: 0, lng: -180 })
    }
  })

  test('is within 0.05 pixels of the camera that was asked for, all over a window of 1920 x 1080', () => {
    const zooms = fc.double({ min: 1, max: 12, noNaN: true })
    const lats = fc.double({ min: -80, max: 80, noNaN: true })
    const lngs = fc.double({ min: -179.9, max: 179.9, noNaN: true })
    const corner = fc.record({ x: fc.constantFrom(-960, 960), y: fc.constantFrom(-540, 540) })
    fc.assert(
      fc.property(zooms, lats, lngs, corner, (zoom, lat, lng, { x, y }) => {
        const middle = project({ lat, lng }, zoom)
        const place = unproject({ x: middle.x + x, y: middle.y + y }, zoom)
        const camera = canonicalCamera({ zoom, lat, lng })
        const drawn = project(place, camera.zoom)
        const newMiddle = project(camera, camera.zoom)
        expect(Math.hypot(drawn.x - newMiddle.x - x, drawn.y - newMiddle.y - y)).toBeLessThan(0.05)
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('the region in a window', () => {
  test('is centred in the uncovered part, and fills it in one direction', () => {
    fc.assert(
      fc.property(anySize, anyPadding, (size, padding) => {
        const camera = fitRegion(region, size, padding)
        fc.pre(camera.zoom > 1)
        expect(isFree(camera, size, padding, region)).toBe(true)
        const { left, top, right, bottom } = drawnAt(camera, size, region)
        expect(left - padding.left).toBeCloseTo(size.width - padding.right - right, 0)
        expect(top - padding.top).toBeCloseTo(size.height - padding.bottom - bottom, 0)
        expect(Math.min(left - padding.left, top - padding.top)).toBeLessThan(0.5)
        expect(canonicalCamera(camera)).toEqual(camera)
      }),
    )
  })

  test('is the same camera every time, so that the second painter takes over without a jump', () => {
    const camera = fitRegion(region, { width: 1280, height: 720 }, none)
    expect(camera.zoom).toBeCloseTo(3.93, 1)
    expect(camera.lng).toBeCloseTo(54.25, 3)
    expect(fitRegion(region, { width: 1280, height: 720 }, none)).toEqual(camera)
  })

  test('is found for a window without size, and for one that is all covered', () => {
    for (const size of [
      { width: 0, height: 0 },
      { width: 300, height: 200 },
    ]) {
      const camera = fitRegion(region, size, { top: 0, right: 400, bottom: 300, left: 0 })
      expect(Object.values(camera).every(Number.isFinite)).toBe(true)
    }
  })
})

describe('a camera that keeps something in sight', () => {
  const anyExtent = fc.constantFrom<Extent>(...countries.map(({ extent }) => extent))

  test('shows all of it in the uncovered part, and then stays', () => {
    fc.assert(
      fc.property(anyCamera, anySize, anyPadding, anyExtent, (camera, size, padding, extent) => {
        const kept = cameraKeeping(camera, size, padding, extent)
        fc.pre(kept.zoom > 1)
        expect(isFree(kept, size, padding, extent)).toBe(true)
        expect(cameraKeeping(kept, size, padding, extent)).toBe(kept)
        expect(kept.zoom).toBeLessThanOrEqual(camera.zoom)
        if (isFree(fitRegion(extent, size, padding), size, padding, extent)) {
          const fits = fitRegion(extent, size, padding).zoom >= camera.zoom
          if (fits) expect(kept.zoom).toBe(camera.zoom)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  const size = { width: 1200, height: 800 }
  const panel: Padding = { ...none, right: 400 }
  const armenia: Extent = [43.4, 38.8, 46.7, 41.3]

  test('is the same object if all of it is in sight', () => {
    const camera = { zoom: 5, lat: 40, lng: 47 }
    expect(cameraKeeping(camera, size, panel, armenia)).toBe(camera)
  })

  test('moves no further than needed, and only in the needed direction', () => {
    const camera = { zoom: 5, lat: 40, lng: 38 }
    const kept = cameraKeeping(camera, size, panel, armenia)
    expect(kept).toEqual({ zoom: 5, lat: 40, lng: kept.lng })
    expect(drawnAt(kept, size, armenia).right).toBeCloseTo(800, 1)
    const fromNorthEast = cameraKeeping(
      { zoom: 5, lat: 50, lng: 62 },
      size,
      { ...panel, left: 30, bottom: 20 },
      armenia,
    )
    expect(drawnAt(fromNorthEast, size, armenia).left).toBeCloseTo(30, 1)
    expect(drawnAt(fromNorthEast, size, armenia).bottom).toBeCloseTo(780, 1)
  })

  test('zooms out only where the thing is too large for this zoom', () => {
    const kept = cameraKeeping({ zoom: 9, lat: 40, lng: 45 }, size, panel, armenia)
    expect(kept).toEqual(fitRegion(armenia, size, panel))
  })
})
