import { useEffect } from 'react'
import { viewStore } from './store.ts'

/**
 * Gives the focus back when a profile closes: to what had it when the profile was opened, or to what stands in its
 * place on the map; if that is gone, to the country's item in the list, and at the last to the map itself.
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
        // After the panel is gone; before, its own button still has the focus.
        requestAnimationFrame(() => {
          // What the reader has just pressed, outside the panel, keeps it.
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
