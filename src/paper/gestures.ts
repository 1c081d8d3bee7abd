import type { Pixel } from '../geometry/viewport.ts'
import type { CameraAnimator } from './camera-animator.ts'

interface Gestures {
  readonly section: HTMLElement
  readonly animator: CameraAnimator
  /** Milliseconds for what the reader asks to be animated, 0 where nothing may move by itself. */
  readonly pace: () => number
  readonly onClick: (at: Pixel) => void
  readonly onHover: (at: Pixel | null) => void
}

/** A pointer that moved no further, in CSS pixels, has clicked. */
const steady = 4
/** Pixels of a wheel's turn to one level of zoom, about as in MapLibre. */
const turn = 420
/** Pixels to a line of a wheel that counts in lines. */
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
      // Only a drag takes the pointer, since a click on what is focusable has to reach it.
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
      // What stands over the map lets pointers through; a click on it is of a key or a voice, and is heard there.
      const onMap = !(event.target instanceof Element && event.target.closest('button'))
      if (onMap && travelled < steady) onClick(pixelOf(event))
    },
    dblclick: (event) => animator.zoomBy(event.shiftKey ? -1 : 1, pace(), pixelOf(event)),
    wheel: (event) => {
      event.preventDefault()
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * line
      // A pinch on a touchpad comes as a wheel with this key, in smaller steps.
      animator.follow(0, 0, (-pixels / turn) * (event.ctrlKey ? 3 : 1), pixelOf(event))
    },
  }

  const added = Object.entries(listeners) as [string, EventListener][]
  for (const [type, listener] of added) section.addEventListener(type, listener, { passive: false })
  return () => {
    for (const [type, listener] of added) section.removeEventListener(type, listener)
  }
}

/** Two fingers: the map keeps under both what it had under both. */
function pinch(animator: CameraAnimator, before: Pixel, now: Pixel, other: Pixel): void {
  const spread = (one: Pixel) => Math.max(1, Math.hypot(one[0] - other[0], one[1] - other[1]))
  const middle: Pixel = [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2]
  const levels = Math.log2(spread(now) / spread(before))
  animator.follow((now[0] - before[0]) / 2, (now[1] - before[1]) / 2, levels, middle)
}
