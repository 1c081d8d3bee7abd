import { create } from 'zustand'
import { useMediaQuery } from './use-media-query.ts'

/** The theme that the reader has chosen; `system` follows the device. It is personal, so it is never part of a link. */
const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

const storageKey = 'atlas-theme'
/** Pages are drawn at build time too, where there is no device to follow. */
const page = typeof window === 'undefined' ? undefined : window

const useChoice = create(() => ({ choice: stored() }))
apply(useChoice.getState().choice)

/** Draws the page light or dark from now on, and remembers it where the browser allows that. */
export function chooseTheme(choice: ThemeChoice): void {
  useChoice.setState({ choice })
  apply(choice)
  try {
    page?.localStorage.setItem(storageKey, choice)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** The choice of the reader. */
export function useThemeChoice(): ThemeChoice {
  return useChoice().choice
}

/** The theme that is drawn now. */
export function useTheme(): 'light' | 'dark' {
  const choice = useThemeChoice()
  const darkDevice = useMediaQuery('(prefers-color-scheme: dark)')
  if (choice !== 'system') return choice
  return darkDevice ? 'dark' : 'light'
}

/** The stored choice. It is `system` in a browser that keeps nothing or forbids it. */
function stored(): ThemeChoice {
  try {
    const text = page?.localStorage.getItem(storageKey) ?? null
    return themeChoices.find((choice) => choice === text) ?? 'system'
  } catch {
    return 'system'
  }
}

function apply(choice: ThemeChoice): void {
  if (!page) return
  if (choice === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = choice
}
