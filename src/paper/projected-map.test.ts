import { describe, expect, test } from 'vitest'
import { type Camera, project, region } from '../view/camera/camera.ts'
import { lineThrough, pathOf } from './path-writer.ts'
import { conicFor, mercatorFor, pixelAt } from './projected-map.ts'
import { scaleOf } from './ScaleBar.tsx'
import { simplified } from './simplified.ts'

const size = { width: 1440, height: 900 }
const cameras: readonly Camera[] = [
  { zoom: 3.7231, lat: 41.7457, lng: 45.518 },
  { zoom: 7.5, lat: 40.4, lng: 49.9 },
  { zoom: 2, lat: -20, lng: 170 },
]

describe('planes', () => {
  test.each(cameras)('Mercator has every place at the pixel of MapLibre: $zoom/$lat/$lng', (camera) => {
    const plane = mercatorFor(camera, size)
    const middle = project(camera, camera.zoom)
    for (const [lng, lat] of [
      [49.87, 40.4],
      [63, 60],
      [34.5, 31.3],
    ] as const) {
      const { x, y } = project({ lng, lat }, camera.zoom)
      const pixel = pixelAt(plane, [lng, lat])
      const world = 512 * 2 ** camera.zoom
      // One whole world further is the same place.
      const off = ((((pixel?.[0] ?? 0) - (x - middle.x + size.width / 2)) % world) + world) % world
      expect(Math.min(off, world - off)).toBeLessThan(0.001)
      expect(pixel?.[1]).toBeCloseTo(y - middle.y + size.height / 2, 3)
    }
  })

  test('the cone shows the whole region, with areas in proportion', () => {
    const plane = conicFor(size, region)
    const [west, south, east, north] = region
    for (const at of [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
      [54, north],
    ] as const) {
      const [x, y] = pixelAt(plane, at) ?? [-1, -1]
      expect(x).toBeGreaterThanOrEqual(-0.01)
      expect(y).toBeGreaterThanOrEqual(-0.01)
      expect(x).toBeLessThanOrEqual(size.width + 0.01)
      expect(y).toBeLessThanOrEqual(size.height + 0.01)
    }
    const [northern, southern] = [squareAt(60, 52), squareAt(40, 32)]
    expect(northern / southern).toBeCloseTo(1, 3)

    /** The drawn area of a small square, divided by its area on the globe. */
    function squareAt(lng: number, lat: number): number {
      const side = 0.01
      const [a, b, c] = [
        [lng, lat],
        [lng + side, lat],
        [lng, lat + side],
      ].map(([x = 0, y = 0]) => pixelAt(plane, [x, y]) ?? [0, 0])
      if (!a || !b || !c) return 0
      const drawn = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))
      return drawn / Math.cos((lat * Math.PI) / 180)
    }
  })

  test('a scale bar has a round number, and its length is right in the middle', () => {
    const plane = mercatorFor({ zoom: 4, lat: 0, lng: 60 }, size)
    // At the equator a pixel of zoom 4 is 40 075 km / 8192, or less for the sphere of 6371 km.
    const scale = scaleOf(plane)
    expect(scale?.kilometres).toBe(500)
    expect(scale?.pixels).toBeCloseTo(500 / ((2 * Math.PI * 6371) / 8192), 1)
  })
})

describe('path data', () => {
  test('is written in tenths of a pixel, in steps, without a needless sign or zero', () => {
    expect(
      lineThrough([
        [10.04, 0.5],
        [10.54, -0.5],
        [9, 3],
      ]),
    ).toBe('M10 .5l.5-1-1.5 3.5')
  })

  test('is written in whole steps of a coarser grid', () => {
    const options = { detail: 0, grid: { stepsPerPixel: 4, unitsPerPixel: 4 }, margin: 0 }
    const plane = mercatorFor({ zoom: 6, lat: 0, lng: 0 }, { width: 400, height: 400 }, options)
    const degrees = (pixels: number) => (pixels * 360) / (512 * 2 ** 6)
    const line = (...pixels: readonly number[]) =>
      ({ type: 'LineString', coordinates: pixels.map((x) => [degrees(x), 0]) }) as const
    expect(pathOf(plane, line(0, 3.5))).toBe('M800 800l14 0')
    expect(pathOf(plane, line(0, 3.6))).toBe('M800 800l14 0')
    // A shape smaller than a step is left out.
    expect(pathOf(plane, line(0, 0.1))).toBe('')
  })

  test('leaves out shapes outside the plane', () => {
    const plane = mercatorFor({ zoom: 6, lat: 41, lng: 50 }, { width: 400, height: 400 })
    const far = {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [5, 5],
      ],
    } as const
    const near = {
      type: 'LineString',
      coordinates: [
        [50, 41],
        [51, 41],
      ],
    } as const
    expect(pathOf(plane, { ...far, coordinates: far.coordinates.map((at) => [...at]) })).toBe('')
    expect(pathOf(plane, { ...near, coordinates: near.coordinates.map((at) => [...at]) })).toMatch(
      /^M200 200l/,
    )
  })

  test('drops no pixel that is further off than the tolerance, and keeps both ends', () => {
    const wave = Array.from({ length: 200 }, (_, x): [number, number] => [x, Math.sin(x / 10) * 5])
    const kept = simplified(wave, 0.3)
    expect(kept.length).toBeLessThan(60)
    expect([kept[0], kept.at(-1)]).toEqual([wave[0], wave.at(-1)])
    for (const [x, y] of wave) {
      const next = kept.findIndex((pixel) => pixel[0] >= x)
      const [to, from] = [kept[next], kept[Math.max(0, next - 1)]]
      if (!to || !from || to === from) continue
      const level = from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0])
      expect(Math.abs(y - level)).toBeLessThan(0.4)
    }
  })
})
