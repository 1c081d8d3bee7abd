import type { CountryId } from '../facts/index.ts'
import { type Mark, palettes, type Theme } from '../overlays/index.ts'
import { legibleOn } from '../symbols/contrast.ts'

/** The colours of a text and of what keeps it clear of the lines below. */
export interface LabelColours {
  readonly text: string
  readonly halo: string
}

/**
 * How the name of a country is written on its colour: in the colour wanted where that can be read, else in the palette's
 * lightest or darkest, and always with a halo of the colour itself, which is seen only where something lies below.
 */
export function labelColoursOn(
  country: CountryId,
  marks: readonly Mark[],
  theme: Theme,
  wanted: string,
): LabelColours {
  const palette = palettes[theme]
  const fill = marks.find((mark) => mark.kind === 'fill' && mark.country === country)
  const ground = fill?.kind === 'fill' ? palette.rungs[fill.rung] : palette.colours.land
  return { text: legibleOn(ground, palette, wanted), halo: ground }
}
