import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
/** Pages are drawn at build time too, where there is no device to ask. */
const less = typeof window === 'undefined' ? undefined : window.matchMedia('(prefers-reduced-motion: reduce)')

/** For as long as the page is open, and never part of a link: nothing moves that nobody has asked to. */
let asked = false

/** Lets what can move on the page do so from now on, or stops it. */
export function letMove(move: boolean): void {
  asked = move
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  less?.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    less?.removeEventListener('change', listener)
  }
}

/** Whether the device is set to have as little motion as can be. */
export function useLessMotion(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => less?.matches ?? false,
    () => false,
  )
}

/** Whether things move now: the reader has asked for it, and the device has nothing against it. */
export function useMotion(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => asked && !less?.matches,
    () => false,
  )
}
