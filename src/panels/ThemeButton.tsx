import { Button } from '../ui/Button.tsx'
import { chooseTheme, type ThemeChoice, useThemeChoice } from '../ui/theme.ts'
import { themeWords } from './words/controls.ts'

const following: Readonly<Record<ThemeChoice, ThemeChoice>> = {
  system: 'light',
  light: 'dark',
  dark: 'system',
}

/** The theme: light, dark, or the one of the device. Each press chooses the next. */
export function ThemeButton() {
  const choice = useThemeChoice()
  return (
    <Button
      onClick={() => chooseTheme(following[choice])}
      aria-label={themeWords.theme(themeWords.choices[choice])}
    >
      <span aria-hidden="true">◐</span> {themeWords.choices[choice]}
    </Button>
  )
}
