import type { Palette } from './palette.ts'

/** The least contrast ratio of legible text (WCAG 1.4.3). */
export const enough = 4.5

/** The wanted colour (`#rrggbb`) where it is legible on the colour below, else the lightest or darkest of the palette. */
export function legibleOn(ground: string, { colours }: Palette, wanted: string): string {
  const choices = [wanted, colours.label, colours.halo]
  const best = [...choices].sort((one, other) => contrast(other, ground) - contrast(one, ground))[0]
  return choices.find((colour) => contrast(colour, ground) >= enough) ?? best ?? wanted
}

/** WCAG's contrast ratio of two colours `#rrggbb`, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const value = Number.parseInt(hex.slice(1), 16)
  const [red = 0, green = 0, blue = 0] = [value >> 16, (value >> 8) & 255, value & 255].map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
