import { expect, test } from 'vitest'
import type { Pixel, Viewport } from '../geometry/viewport.ts'
import type { SphereLines } from '../ground/sphere-lines.ts'
import { firstView } from '../view/view.ts'
import { nearestSphereLine } from './nearest-sphere-line.ts'
import { sceneOf } from './scene.ts'

const frame: Viewport = { camera: { zoom: 4.4, lat: 0, lng: 60 }, size: { width: 400, height: 200 } }

/** Two lines along meridians, 4 px to the left and to the right of the middle, and one of another set in the middle. */
const lines: SphereLines = [
  { sphere: 'russia', at: 4.4, courses: [meridian(-4)] },
  { sphere: 'china', at: 4.4, courses: [meridian(4)] },
  { sphere: 'iran', at: 3.4, courses: [meridian(0)] },
]

function meridian(pixels: number) {
  const lng = 60 + (pixels * 360) / (512 * 2 ** 4.4)
  return [
    [lng, -2],
    [lng, 2],
  ] as const
}

const at = (pixel: Pixel, subject: Parameters<typeof sceneOf>[0]['subject'] = null) =>
  nearestSphereLine(lines, sceneOf({ ...firstView, layers: ['spheres'], subject }).marks, frame, pixel)

test('the nearest line of the set for the zoom is found, where one is within reach', () => {
  expect(at([197, 100])).toBe('russia')
  expect(at([203, 100])).toBe('china')
  expect(at([188, 100])).toBeNull()
  expect(at([197, 190])).toBeNull()
})

test('a line that is not drawn is not found', () => {
  expect(at([197, 100], { kind: 'sphere', id: 'china' })).toBeNull()
})
