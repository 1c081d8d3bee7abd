import { ladder, type Rung, type SphereId, spheres } from '../facts/index.ts'
import { legibleOn } from './contrast.ts'
import { type ColourName, palettes, type Theme } from './palette.ts'

/** Every colour of a picture by its use: `on-member` is text on the colour of that rung, `quiet-on-member` quiet text. */
export type MapColour = ColourName | `rung-${Rung}` | `sphere-${SphereId}` | `on-${Rung}` | `quiet-on-${Rung}`

/** Gives each colour of a picture as a CSS value. */
export type Colours = (colour: MapColour) => string

const colours = Object.keys(palettes.light.colours) as readonly ColourName[]

/** All colours. */
export const mapColours: readonly MapColour[] = [
  ...colours,
  ...ladder.map(({ rung }) => `rung-${rung}` as const),
  ...spheres.map(({ id }) => `sphere-${id}` as const),
  ...ladder.map(({ rung }) => `on-${rung}` as const),
  ...ladder.map(({ rung }) => `quiet-on-${rung}` as const),
]

function table(theme: Theme): ReadonlyMap<MapColour, string> {
  const palette = palettes[theme]
  const { label, labelQuiet } = palette.colours
  return new Map<MapColour, string>([
    ...colours.map((colour) => [colour, palette.colours[colour]] as const),
    ...ladder.map(({ rung }) => [`rung-${rung}`, palette.rungs[rung]] as const),
    ...spheres.map(({ id }) => [`sphere-${id}`, palette.spheres[id]] as const),
    ...ladder.map(({ rung }) => [`on-${rung}`, legibleOn(palette.rungs[rung], palette, label)] as const),
    ...ladder.map(
      ({ rung }) => [`quiet-on-${rung}`, legibleOn(palette.rungs[rung], palette, labelQuiet)] as const,
    ),
  ])
}

const tables = { light: table('light'), dark: table('dark') }

/** Literal colours, for pictures that leave the page. */
export function literalColours(theme: Theme): Colours {
  return (colour) => tables[theme].get(colour) ?? palettes[theme].colours.label
}

/** Colours as custom properties, so a picture on the page follows the theme without a script; see colours.css. */
export function pageColours(colour: MapColour): string {
  return `var(${propertyOf(colour)})`
}

/** The custom property of a colour: `--map-silent-dot`. */
export function propertyOf(colour: MapColour): string {
  return `--map-${colour.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** The text of colours.css: the custom property of each colour, light and dark. */
export function colourSheet(): string {
  const properties = mapColours.map((colour) => {
    const [light, dark] = [literalColours('light')(colour), literalColours('dark')(colour)]
    return `  ${propertyOf(colour)}: light-dark(${light}, ${dark});`
  })
  return [
    '/* The colours of symbols/palette.ts. `npm run fix` writes this file. */',
    ':root {',
    ...properties,
    '}',
    '',
  ].join('\n')
}
