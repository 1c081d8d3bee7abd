import { expect, test } from 'vitest'
import { overlays } from './index.ts'

test('each overlay has a place of its own in the drawing, so the order does not depend on the switches', () => {
  const places = overlays.map(({ drawnAt }) => drawnAt)
  expect(new Set(places).size).toBe(places.length)
})
