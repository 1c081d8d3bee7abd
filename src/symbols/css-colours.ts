import { ladder, type Rung, type SphereId, spheres } from '../facts/index.ts'
import { legibleOn } from './contrast.ts'
import { type Ink, palettes, type Theme } from './palette.ts'

/** Every colour of the picture by what it is for. `on-member` writes on the colour of that rung, `quiet-on-` quietly. */
export type MapInk = Ink | `rung-${Rung}` | `sphere-${SphereId}` | `on-${Rung}` | `quiet-on-${Rung}`

/** How a picture comes by its colours. */
export type Colours = (ink: MapInk) => string

const inks = Object.keys(palettes.light.inks) as readonly Ink[]

/** Every ink there is. */
export const mapInks: readonly MapInk[] = [
  ...inks,
  ...ladder.map(({ rung }) => `rung-${rung}` as const),
  ...spheres.map(({ id }) => `sphere-${id}` as const),
  ...ladder.map(({ rung }) => `on-${rung}` as const),
  ...ladder.map(({ rung }) => `quiet-on-${rung}` as const),
]

function table(theme: Theme): ReadonlyMap<MapInk, string> {
  const palette = palettes[theme]
  const { label, labelQuiet } = palette.inks
  return new Map<MapInk, string>([
    ...inks.map((ink) => [ink, palette.inks[ink]] as const),
    ...ladder.map(({ rung }) => [`rung-${rung}`, palette.rungs[rung]] as const),
    ...spheres.map(({ id }) => [`sphere-${id}`, palette.spheres[id]] as const),
    ...ladder.map(({ rung }) => [`on-${rung}`, legibleOn(palette.rungs[rung], palette, label)] as const),
    ...ladder.map(
      ({ rung }) => [`quiet-on-${rung}`, legibleOn(palette.rungs[rung], palette, labelQuiet)] as const,
    ),
  ])
}

const tables = { light: table('light'), dark: table('dark') }

/** Colours as they are, for pictures that leave the page. */
export function literalColours(theme: Theme): Colours {
  return (ink) => tables[theme].get(ink) ?? palettes[theme].inks.label
}

/** Colours by name, so that a picture on the page follows the reader's theme without a script; see colours.css. */
export function pageColours(ink: MapInk): string {
  return `var(${propertyOf(ink)})`
}

/** The custom property of an ink: `--map-silent-dot`. */
export function propertyOf(ink: MapInk): string {
  return `--map-${ink.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** What stands in colours.css: each ink's property, light and dark. */
export function colourSheet(): string {
  const properties = mapInks.map((ink) => {
    const [light, dark] = [literalColours('light')(ink), literalColours('dark')(ink)]
    return `  ${propertyOf(ink)}: light-dark(${light}, ${dark});`
  })
  return [
    '/* The colours of overlays/palette.ts; colours.test.ts holds them to it and says how to write this file anew. */',
    ':root {',
    ...properties,
    '}',
    '',
  ].join('\n')
}
