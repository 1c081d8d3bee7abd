import type { CountryId } from '../facts/index.ts'
import { type Mark, palettes, type Theme } from '../overlays/index.ts'
import { legibleOn } from '../symbols/contrast.ts'

/** The colours of a text and of its halo, which keeps it clear of the lines below. */
export interface LabelColours {
  readonly text: string
  readonly halo: string
}

/**
 * The colours of a country's name on the colour of the country. The text has the wanted colour where it is legible, else
 * the lightest or darkest of the palette. The halo has the country's colour, so it shows only over other things. A faded
 * country is nearly the colour of land.
 */
export function labelColoursOn(
  country: CountryId,
  marks: readonly Mark[],
  theme: Theme,
  wanted: string,
): LabelColours {
  const palette = palettes[theme]
  const fill = marks.find((mark) => mark.kind === 'fill' && mark.country === country)
  const ground = fill?.kind === 'fill' && !fill.faded ? palette.rungs[fill.rung] : palette.colours.land
  return { text: legibleOn(ground, palette, wanted), halo: ground }
}
