import { type SphereId, spheres } from '../facts/index.ts'

/**
 * The look of a sphere. Each hatch has a form or an angle of its own, so it can be recognized without colour. Thin lines at
 * a wide pitch keep the fill below legible (Tyner: more than two overlapping patterns are illegible).
 */
export interface SphereStyle {
  readonly light: string
  readonly dark: string
  readonly hatch: HatchStyle
}

export interface HatchStyle {
  readonly pattern: 'lines' | 'crosses'
  /** Degrees, anticlockwise from horizontal. */
  readonly angle: 0 | 45 | 90 | 135
}

/** The looks, in the order of the list of spheres. The last is free for one more sphere. */
const slots: readonly SphereStyle[] = [
  { light: '#b8430a', dark: '#f08a52', hatch: { pattern: 'lines', angle: 45 } },
  { light: '#a3357a', dark: '#e58cc4', hatch: { pattern: 'lines', angle: 135 } },
  { light: '#8a6200', dark: '#e8c25a', hatch: { pattern: 'lines', angle: 0 } },
  { light: '#00735a', dark: '#5fd0ac', hatch: { pattern: 'lines', angle: 90 } },
  { light: '#23307e', dark: '#c3c8ff', hatch: { pattern: 'crosses', angle: 0 } },
  { light: '#4d4a45', dark: '#d8d2c6', hatch: { pattern: 'crosses', angle: 45 } },
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
