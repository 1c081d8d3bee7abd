import type { Pixel } from '../geometry/viewport.ts'
import type { CameraAnimator } from './camera-animator.ts'

interface Gestures {
  readonly section: HTMLElement
  readonly animator: CameraAnimator
  /** The duration of a zoom by double click, in milliseconds; 0 where the reader wants no animation. */
  readonly pace: () => number
  readonly onClick: (at: Pixel) => void
  readonly onHover: (at: Pixel | null) => void
}

/** The furthest that a pointer may move in a click, in CSS pixels. */
const steady = 4
/** Pixels of a wheel event for one zoom level, about as in MapLibre. */
const turn = 420
/** Pixels for one line of a wheel that counts in lines. */
const line = 40

/** Drag, wheel, pinch, click, double click and hover on the map. Returns a function that stops listening. */
export function listenTo({ section, animator, pace, onClick, onHover }: Gestures): () => void {
  const pointers = new Map<number, Pixel>()
  let travelled = 0

  function pixelOf(event: MouseEvent): Pixel {
    const { left, top } = section.getBoundingClientRect()
    return [event.clientX - left, event.clientY - top]
  }

  const listeners: { [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void } = {
    pointerdown: (event) => {
      if (event.button !== 0) return
      if (pointers.size === 0) travelled = 0
      pointers.set(event.pointerId, pixelOf(event))
    },
    pointermove: (event) => {
      const now = pixelOf(event)
      const before = pointers.get(event.pointerId)
      if (!before) {
        if (event.pointerType === 'mouse' && pointers.size === 0) onHover(now)
        return
      }
      travelled += Math.hypot(now[0] - before[0], now[1] - before[1])
      if (travelled < steady) return
      // Only a drag captures the pointer, since a click must reach the focusable element under it.
      if (!section.hasPointerCapture(event.pointerId)) section.setPointerCapture(event.pointerId)
      onHover(null)
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1]
      pointers.set(event.pointerId, now)
      if (other) pinch(animator, before, now, other)
      else animator.follow(now[0] - before[0], now[1] - before[1], 0)
    },
    pointerup: (event) => pointers.delete(event.pointerId),
    pointercancel: (event) => pointers.delete(event.pointerId),
    pointerleave: () => onHover(null),
    click: (event) => {
      // The components over the map let pointers through. A click on one comes from a key or a voice, and is its own.
      const onMap = !(event.target instanceof Element && event.target.closest('button'))
      if (onMap && travelled < steady) onClick(pixelOf(event))
    },
    dblclick: (event) => animator.zoomBy(event.shiftKey ? -1 : 1, pace(), pixelOf(event)),
    wheel: (event) => {
      event.preventDefault()
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * line
      // A pinch on a touchpad is a wheel event with this key, in smaller steps.
      animator.follow(0, 0, (-pixels / turn) * (event.ctrlKey ? 3 : 1), pixelOf(event))
    },
  }

  const added = Object.entries(listeners) as [string, EventListener][]
  for (const [type, listener] of added) section.addEventListener(type, listener, { passive: false })
  return () => {
    for (const [type, listener] of added) section.removeEventListener(type, listener)
  }
}

/** A pinch of two fingers: the same two places stay under them. */
function pinch(animator: CameraAnimator, before: Pixel, now: Pixel, other: Pixel): void {
  const spread = (one: Pixel) => Math.max(1, Math.hypot(one[0] - other[0], one[1] - other[1]))
  const middle: Pixel = [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2]
  const levels = Math.log2(spread(now) / spread(before))
  animator.follow((now[0] - before[0]) / 2, (now[1] - before[1]) / 2, levels, middle)
}
