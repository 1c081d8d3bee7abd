import { expect, test } from 'vitest'
import { countries, routes } from '../src/facts/index.ts'
import { courseIn, pixelIn, type Viewport } from '../src/geometry/viewport.ts'
import { mercatorFor, pixelAt } from '../src/paper/projected-map.ts'

const frames: readonly Viewport[] = [
  { camera: { zoom: 3.6, lat: 42, lng: 50 }, size: { width: 1440, height: 900 } },
  // Opposite the Caspian, where the world is cut.
  { camera: { zoom: 4, lat: 40, lng: -130 }, size: { width: 1440, height: 900 } },
  { camera: { zoom: 7, lat: -12, lng: -170 }, size: { width: 390, height: 844 } },
]

test('components over the map have the pixels at which the painters draw', () => {
  for (const frame of frames) {
    const plane = mercatorFor(frame.camera, frame.size)
    for (const { labelAt } of countries) {
      const [x, y] = pixelIn(frame, labelAt)
      const [paperX, paperY] = pixelAt(plane, labelAt) ?? []
      expect(x).toBeCloseTo(paperX ?? Number.NaN, 3)
      expect(y).toBeCloseTo(paperY ?? Number.NaN, 3)
    }
  }
})

test('a course is whole at every longitude of the camera', () => {
  for (const frame of frames) {
    for (const leg of routes.flatMap(({ legs }) => legs)) {
      const course = courseIn(
        frame,
        leg.waypoints.map(({ at }) => at),
      )
      const steps = course.slice(1).map(([x], index) => Math.abs(x - (course[index]?.[0] ?? x)))
      expect(Math.max(...steps)).toBeLessThan((512 * 2 ** frame.camera.zoom) / 4)
    }
  }
})
