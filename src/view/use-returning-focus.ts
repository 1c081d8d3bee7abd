import { useEffect } from 'react'
import { viewStore } from './store.ts'

/**
 * Gives the focus back when a profile closes: to what had it when the profile was opened, or, if that is gone, to the
 * country's item in the list.
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
          const item = document.querySelector(`[data-country="${id}"]`)
          const target = from?.isConnected && from !== document.body ? from : item
          if (target instanceof HTMLElement) target.focus({ preventScroll: true })
        })
      }
    })
  }, [])
}
