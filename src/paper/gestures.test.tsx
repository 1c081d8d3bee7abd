import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CameraAnimator } from './camera-animator.ts'
import { listenTo } from './gestures.ts'

type Point = readonly [x: number, y: number]

let section: HTMLElement
let animator: { follow: ReturnType<typeof vi.fn>; zoomBy: ReturnType<typeof vi.fn> }
let stop: () => void
const onClick = vi.fn()
const onHover = vi.fn()
const captured = new Set<number>()

beforeEach(() => {
  section = document.createElement('section')
  document.body.append(section)
  // The map is not in the corner of the window.
  section.getBoundingClientRect = () => ({ left: 100, top: 50 }) as DOMRect
  // jsdom cannot capture pointers.
  section.setPointerCapture = (id) => captured.add(id)
  section.hasPointerCapture = (id) => captured.has(id)
  animator = { follow: vi.fn(), zoomBy: vi.fn() }
  stop = listenTo({
    section,
    animator: animator as unknown as CameraAnimator,
    pace: () => 250,
    onClick,
    onHover,
  })
})

afterEach(() => {
  stop()
  section.remove()
  captured.clear()
  vi.clearAllMocks()
})

/** Fires a pointer event at a pixel of the map. */
function fire(
  type: string,
  [x, y]: Point,
  of: Partial<PointerEvent & WheelEvent> = {},
  on: Element = section,
) {
  const event = new MouseEvent(type, { clientX: x + 100, clientY: y + 50, bubbles: true, cancelable: true })
  const pointer = { pointerId: 1, pointerType: 'mouse', deltaMode: 0, ...of }
  for (const [name, value] of Object.entries(pointer)) Object.defineProperty(event, name, { value })
  on.dispatchEvent(event)
  return event
}

function drag(from: Point, to: Point, of: Partial<PointerEvent> = {}) {
  fire('pointerdown', from, of)
  fire('pointermove', to, of)
}

test('a drag moves the picture with the pointer, captures it, and is not a click', () => {
  drag([10, 10], [40, 30])
  fire('pointerup', [40, 30])
  fire('click', [40, 30])
  expect(animator.follow.mock.calls).toEqual([[30, 20, 0]])
  expect(captured).toEqual(new Set([1]))
  expect(onClick).not.toHaveBeenCalled()
})

test('a pointer that hardly moves clicks, and does not drag', () => {
  drag([10, 10], [12, 11])
  fire('pointerup', [12, 11])
  fire('click', [12, 11])
  expect(animator.follow).not.toHaveBeenCalled()
  expect(onClick.mock.calls).toEqual([[[12, 11]]])
})

test('a click on a button over the map is not a click on the map', () => {
  const button = document.createElement('button')
  section.append(button)
  fire('click', [10, 10], {}, button)
  expect(onClick).not.toHaveBeenCalled()
})

test('a drag ends when the pointer is released or cancelled', () => {
  for (const end of ['pointerup', 'pointercancel']) {
    drag([10, 10], [40, 30])
    fire(end, [40, 30])
    fire('pointermove', [90, 90])
  }
  expect(animator.follow).toHaveBeenCalledTimes(2)
})

test('only the main button of a mouse drags', () => {
  drag([10, 10], [40, 30], { button: 2 })
  expect(animator.follow).not.toHaveBeenCalled()
})

test('two fingers zoom by the change of their distance, about the middle between them', () => {
  fire('pointerdown', [100, 100], { pointerId: 1, pointerType: 'touch' })
  fire('pointerdown', [200, 100], { pointerId: 2, pointerType: 'touch' })
  fire('pointermove', [300, 100], { pointerId: 2, pointerType: 'touch' })
  // From 100 to 200 pixels is one level. The middle between the fingers moves half as far as the one finger.
  expect(animator.follow.mock.calls).toEqual([[50, 0, 1, [200, 100]]])
})

test('a wheel zooms about the pointer, a touchpad pinch in larger steps, and the page does not scroll', () => {
  const event = fire('wheel', [30, 40], { deltaY: -420 })
  fire('wheel', [30, 40], { deltaY: -140, ctrlKey: true })
  fire('wheel', [30, 40], { deltaY: 10.5, deltaMode: 1 })
  expect(animator.follow.mock.calls).toEqual([
    [0, 0, 1, [30, 40]],
    [0, 0, 1, [30, 40]],
    [0, 0, -1, [30, 40]],
  ])
  expect(event.defaultPrevented).toBe(true)
})

test('a double click zooms in about its pixel, and zooms out with the shift key', () => {
  fire('dblclick', [30, 40])
  fire('dblclick', [30, 40], { shiftKey: true })
  expect(animator.zoomBy.mock.calls).toEqual([
    [1, 250, [30, 40]],
    [-1, 250, [30, 40]],
  ])
})

test('a mouse without a pressed button hovers, a finger never does, and a drag ends it', () => {
  fire('pointermove', [5, 6])
  fire('pointermove', [7, 8], { pointerType: 'touch' })
  drag([10, 10], [40, 30])
  fire('pointerleave', [40, 30])
  expect(onHover.mock.calls).toEqual([[[5, 6]], [null], [null]])
})

test('no event has an effect after the end', () => {
  stop()
  drag([10, 10], [40, 30])
  fire('click', [10, 10])
  expect(animator.follow).not.toHaveBeenCalled()
  expect(onClick).not.toHaveBeenCalled()
})
