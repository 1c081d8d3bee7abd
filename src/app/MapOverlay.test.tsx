import { act, render, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Viewport } from '../geometry/viewport.ts'
import { letMove } from '../ui/motion.ts'
import { setLayers } from '../view/store.ts'
import { MapOverlay } from './MapOverlay.tsx'

const frame: Viewport = { camera: { zoom: 4, lat: 43, lng: 55 }, size: { width: 1280, height: 800 } }
const nothing = { top: 0, right: 0, bottom: 0, left: 0 }
const told = { onReach: vi.fn(), onLight: vi.fn() }

/** The overlay of a map that rests, or moves. */
function over(moving: boolean) {
  return <MapOverlay map={{ current: null }} frame={frame} moving={moving} padding={nothing} {...told} />
}

test('moving drops are in the page only once the reader asks for motion, and only while the map rests', {
  timeout: 20_000,
}, async () => {
  setLayers(['energy'])
  const { container, rerender } = render(over(false))
  const drops = () => container.querySelectorAll('svg path').length
  // The targets are a module of their own, which takes longer than a second to arrive on a busy machine.
  await waitFor(() => expect(container.querySelectorAll('button').length).toBeGreaterThan(10), {
    timeout: 15_000,
  })
  expect(container.querySelector('svg')).toBeNull()
  act(() => letMove(true))
  await waitFor(() => expect(drops()).toBeGreaterThan(10))
  rerender(over(true))
  expect(container.querySelector('svg')).toBeNull()
  rerender(over(false))
  expect(drops()).toBeGreaterThan(10)
  act(() => letMove(false))
  expect(container.querySelector('svg')).toBeNull()
})
