import { Button } from '../ui/Button.tsx'
import { chooseTheme, type ThemeChoice, useThemeChoice } from '../ui/theme.ts'

const following: Readonly<Record<ThemeChoice, ThemeChoice>> = {
  system: 'light',
  light: 'dark',
  dark: 'system',
}
const names: Readonly<Record<ThemeChoice, string>> = { system: 'Auto', light: 'Light', dark: 'Dark' }

/** Light, dark, or as the device has it; each press goes on to the next. */
export function ThemeButton() {
  const choice = useThemeChoice()
  return (
    <Button onClick={() => chooseTheme(following[choice])} aria-label={`Theme: ${names[choice]}`}>
      <span aria-hidden="true">◐</span> {names[choice]}
    </Button>
  )
}
