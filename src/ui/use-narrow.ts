import { useSyncExternalStore } from 'react'
import { breakpoints } from './layout.ts'

const narrow =
  typeof window === 'undefined' ? undefined : window.matchMedia(`(max-width: ${breakpoints.narrow - 1}px)`)

function subscribe(listener: () => void): () => void {
  narrow?.addEventListener('change', listener)
  return () => narrow?.removeEventListener('change', listener)
}

/** Whether the window is too narrow for panels beside the map. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => narrow?.matches ?? false,
    () => false,
  )
}
