import { useSyncExternalStore } from 'react'

/** What the reader has asked for; `system` follows the device. Personal, so it is never part of a link. */
const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

const storageKey = 'atlas-theme'
const listeners = new Set<() => void>()
/** Pages are drawn at build time too, where there is no device to follow. */
const page = typeof window === 'undefined' ? undefined : window
const darkDevice = page?.matchMedia('(prefers-color-scheme: dark)')

function isChoice(text: string | null): text is ThemeChoice {
  return themeChoices.some((choice) => choice === text)
}

/** The stored choice; a browser that keeps nothing, or forbids it, follows the device. */
function stored(): ThemeChoice {
  try {
    const text = page?.localStorage.getItem(storageKey) ?? null
    return isChoice(text) ? text : 'system'
  } catch {
    return 'system'
  }
}

let choice = stored()

function apply(): void {
  if (!page) return
  if (choice === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = choice
}

apply()

/** Draws the page light or dark from now on, and remembers it where the browser lets us. */
export function chooseTheme(next: ThemeChoice): void {
  choice = next
  apply()
  try {
    page?.localStorage.setItem(storageKey, next)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  darkDevice?.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    darkDevice?.removeEventListener('change', listener)
  }
}

/** What the reader has asked for. */
export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(
    subscribe,
    () => choice,
    () => 'system',
  )
}

/** What is drawn now. */
export function useTheme(): 'light' | 'dark' {
  return useSyncExternalStore(
    subscribe,
    () => (choice === 'system' ? (darkDevice?.matches ? 'dark' : 'light') : choice),
    () => 'light',
  )
}
