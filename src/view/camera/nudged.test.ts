import { expect, test } from 'vitest'
import { project } from './camera.ts'
import { nudged } from './camera-keeper.ts'

const camera = { zoom: 5, lat: 44, lng: 62 }

test('a press of a zoom button keeps the middle and changes the level', () => {
  expect(nudged(camera, { levels: 1 })).toEqual({ ...camera, zoom: 6 })
})

test('a press of an arrow moves the middle by the number of pixels asked for', () => {
  const before = project(camera, 5)
  const after = project(nudged(camera, { right: 120, down: -60 }), 5)
  expect(after.x - before.x).toBeCloseTo(120, 0)
  expect(after.y - before.y).toBeCloseTo(-60, 0)
})

test('a press beyond the nearest zoom level stays at that level', () => {
  expect(nudged({ ...camera, zoom: 12 }, { levels: 1 }).zoom).toBe(12)
})
