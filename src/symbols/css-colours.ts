import { ladder, type Rung, type SphereId, spheres } from '../facts/index.ts'
import { legibleOn } from './contrast.ts'
import { type ColourName, palettes, type Theme } from './palette.ts'

/** Every colour of the picture by what it is for. `on-member` writes on the colour of that rung, `quiet-on-` quietly. */
export type MapColour = ColourName | `rung-${Rung}` | `sphere-${SphereId}` | `on-${Rung}` | `quiet-on-${Rung}`

/** How a picture comes by its colours. */
export type Colours = (colour: MapColour) => string

const colours = Object.keys(palettes.light.colours) as readonly ColourName[]

/** Every colour there is. */
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

/** Colours as they are, for pictures that leave the page. */
export function literalColours(theme: Theme): Colours {
  return (colour) => tables[theme].get(colour) ?? palettes[theme].colours.label
}

/** Colours by name, so that a picture on the page follows the reader's theme without a script; see colours.css. */
export function pageColours(colour: MapColour): string {
  return `var(${propertyOf(colour)})`
}

/** The custom property of a colour: `--map-silent-dot`. */
export function propertyOf(colour: MapColour): string {
  return `--map-${colour.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** What stands in colours.css: each colour's property, light and dark. */
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
