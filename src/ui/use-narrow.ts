import { useSyncExternalStore } from 'react'

/** Below this width a panel beside the map would leave no map: everything goes into a sheet from below. */
const narrow = typeof window === 'undefined' ? undefined : window.matchMedia('(max-width: 899px)')

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
