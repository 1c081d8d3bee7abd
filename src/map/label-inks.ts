import type { CountryId } from '../facts/index.ts'
import { type Mark, palettes, type Theme } from '../overlays/index.ts'
import { colourOf } from './raster.ts'

/** The colours of a text and of what keeps it clear of the lines below. */
export interface LabelInks {
  readonly text: string
  readonly halo: string
}

/** What a text needs against its ground to be read (WCAG 1.4.3). */
const enough = 4.5

/** WCAG's contrast ratio of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(hex: string): number {
  const [red, green, blue] = colourOf(hex).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

/**
 * How the name of a country is written on its colour: in the ink wanted where that can be read, else in the palette's
 * lightest or darkest, and always with a halo of the colour itself, which is seen only where something lies below.
 */
export function labelInksOn(
  country: CountryId,
  marks: readonly Mark[],
  theme: Theme,
  wanted: string,
): LabelInks {
  const { inks, rungs } = palettes[theme]
  const fill = marks.find((mark) => mark.kind === 'fill' && mark.country === country)
  const ground = fill?.kind === 'fill' ? rungs[fill.rung] : inks.land
  const choices = [wanted, inks.label, inks.halo]
  const text = choices.find((ink) => contrast(ink, ground) >= enough) ?? best(choices, ground)
  return { text, halo: ground }
}

function best(choices: readonly string[], ground: string): string {
  return [...choices].sort((a, b) => contrast(b, ground) - contrast(a, ground))[0] ?? '#000000'
}
