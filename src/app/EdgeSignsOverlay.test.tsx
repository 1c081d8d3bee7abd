import { fireEvent, render, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Viewport } from '../geometry/viewport.ts'
import type { PainterHandle } from '../scene/painter-contract.ts'
import { sceneOf } from '../scene/scene.ts'
import { viewStore } from '../view/store.ts'
import { firstView } from '../view/view.ts'
import { EdgeSignsOverlay } from './EdgeSignsOverlay.tsx'

const size = { width: 1280, height: 800 }
const padding = { top: 16, right: 16, bottom: 40, left: 344 }
const frame: Viewport = { camera: { zoom: 4, lat: 43, lng: 55 }, size }
const scene = sceneOf({ ...firstView, layers: ['diplomacy'] })

function overlay(map: PainterHandle | null, moving: boolean, onReach = vi.fn()) {
  return (
    <EdgeSignsOverlay
      map={{ current: map }}
      frame={frame}
      padding={padding}
      scene={scene}
      moving={moving}
      onReach={onReach}
    />
  )
}

function america(container: HTMLElement): Element {
  const sign = [...container.querySelectorAll('g[data-sign]')].find(({ textContent }) =>
    textContent?.startsWith('United States'),
  )
  if (!sign) throw new Error('No sign of the United States')
  return sign
}

function heightOf(sign: Element): number {
  return Number(sign.querySelector('rect')?.getAttribute('y'))
}

test('a sign says its arcs under the pointer, and a click opens its profile', () => {
  const reached = vi.fn()
  const { container } = render(overlay(null, false, reached))
  fireEvent.pointerEnter(america(container))
  expect(reached.mock.lastCall?.[0]).toMatchObject({ subject: 'USA' })
  expect(reached.mock.lastCall?.[0].detail).toMatch(/on the left\. United States.* approaches/)
  fireEvent.click(america(container))
  expect(viewStore.getState().view.subject).toEqual({ kind: 'country', id: 'USA' })
})

test('a sign moves along the edge while the map moves', async () => {
  const { container, rerender } = render(overlay(null, false))
  const before = heightOf(america(container))
  const moved: Viewport = { camera: { zoom: 4, lat: 45, lng: 55 }, size }
  const map = { viewport: () => moved } as PainterHandle
  rerender(overlay(map, true))
  await waitFor(() => expect(heightOf(america(container))).toBeGreaterThan(before + 20))
})
