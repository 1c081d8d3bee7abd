import { type SphereId, spheres } from '../facts/index.ts'
import type { Stops } from './zoom-stops.ts'

/**
 * The look of a sphere. Its line is inside the outline of its countries, in a slot of its own. The slot and the dashes are
 * recognized without colour.
 */
export interface SphereStyle {
  readonly light: string
  readonly dark: string
  /** Dashes and gaps in multiples of the width of the line; null for a solid line. */
  readonly dash: readonly number[] | null
}

/** The looks, in the order of the list of spheres: the first has the outermost line. The last is free for one more sphere. */
const slots: readonly SphereStyle[] = [
  { light: '#b8430a', dark: '#ffb48a', dash: null },
  { light: '#a3357a', dark: '#f7b3dc', dash: [4, 1] },
  { light: '#8a6200', dark: '#e8c25a', dash: [1, 1] },
  { light: '#00735a', dark: '#5fd0ac', dash: [4, 1, 1, 1] },
  { light: '#23307e', dark: '#c3c8ff', dash: [2, 1] },
  { light: '#4d4a45', dark: '#d8d2c6', dash: [2, 1, 0.5, 1] },
]

/**
 * The look of each sphere. A sphere takes the slot of its place in the list of spheres, so a new one needs no line here.
 *
 * @throws {Error} where there are more spheres than slots
 */
export const sphereStyles = Object.fromEntries(
  spheres.map(({ id }, place) => {
    const style = slots[place]
    if (!style) throw new Error(`The sphere ${id} has no look: add a slot to src/symbols/sphere-styles.ts.`)
    return [id, style] as const
  }),
) as Readonly<Record<SphereId, SphereStyle>>

/** The colour of each sphere in a theme. */
export function sphereColours(theme: 'light' | 'dark'): Readonly<Record<SphereId, string>> {
  return Object.fromEntries(spheres.map(({ id }) => [id, sphereStyles[id][theme]] as const)) as Record<
    SphereId,
    string
  >
}

/**
 * The lines of spheres, in CSS pixels: the width by zoom, the scale of the chosen sphere's line, the fill between two lines,
 * and the edge of a country that they leave to the outline of its evidence.
 */
export const sphereLine = {
  width: [2, 2.2, 3.4, 3] as Stops,
  chosenScale: 4 / 3,
  gap: 1,
  edge: 2.5,
} as const

/**
 * The row of pips under a country's name: a place for each sphere, in the order of the list. A filled square stands for a
 * sphere that has the country, a dot for one that has not. All sizes are in CSS pixels.
 */
export const pipStyle = {
  /** The side of a square, and the width of the rim around it. */
  side: 4.6,
  rim: 0.9,
  /** The radius of a dot. */
  dot: 0.9,
  /** From the middle of one pip to the middle of the next. */
  step: 6.6,
  /** From the box of the name to the middle of the row. */
  below: 1.5,
} as const

/** The opacity of the colours of countries that are not within the chosen sphere. */
export const fadedOpacity = 0.4

/** The opacity of the tint of a sphere's countries in a small map of it alone. */
export const tintOpacity = 0.6
