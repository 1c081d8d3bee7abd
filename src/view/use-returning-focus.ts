import { useEffect } from 'react'
import { viewStore } from './store.ts'

/**
 * Gives the focus back when a profile closes: to the element that had it when the profile opened, or to its successor on
 * the map. If both are gone, to the item of the country in the list, and else to the map.
 */
export function useReturningFocus(): void {
  useEffect(() => {
    let origin: Element | null = null
    return viewStore.subscribe(({ view }, { view: before }) => {
      if (!before.subject && view.subject) origin = document.activeElement
      if (before.subject && !view.subject) {
        const { id } = before.subject
        const from = origin
        origin = null
        // This waits until the panel is gone; before that its own button still has the focus.
        requestAnimationFrame(() => {
          // An element outside the panel that the reader has just pressed keeps the focus.
          const now = document.activeElement
          if (now && now !== document.body && !now.closest('section[aria-label="Profile"]')) return
          const still = from?.isConnected && from !== document.body ? from : null
          const again = from?.getAttribute('data-target')
          const places = [
            still,
            ...(again ? document.querySelectorAll(`[data-target="${CSS.escape(again)}"]`) : []),
            ...document.querySelectorAll(`[data-country="${id}"]`),
            ...document.querySelectorAll('section[data-painter] :is(canvas, [role="img"])'),
          ]
          const place = places.find((one) => one instanceof HTMLElement)
          place?.focus({ preventScroll: true })
        })
      }
    })
  }, [])
}
