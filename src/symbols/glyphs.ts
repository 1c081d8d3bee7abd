import type { SphereId } from '../facts/index.ts'
import type { MapColour } from './css-colours.ts'
import type { HeadForm } from './line-styles.ts'
import type { ColourName } from './palette.ts'
import { pipStyle } from './sphere-styles.ts'

/** One path of a glyph, as SVG path data. All numbers are CSS pixels. */
export type GlyphPart = FilledPath | StrokedPath

interface FilledPath {
  readonly path: string
  readonly fill: MapColour
  /** The width of a rim around the path, in the colour of paper. It keeps the glyph clear of the map; 0 for none. */
  readonly casing: number
}

/** A line with flat ends. */
interface StrokedPath {
  readonly path: string
  readonly stroke: MapColour
  readonly width: number
  readonly opacity: number
}

/** A sign of the map as path data, for both painters and every legend. */
export interface Glyph {
  /** The side of the square that holds the glyph. */
  readonly side: number
  /** Whether it is repeated over an area. Then 0, 0 is its upper left corner; else it is the middle of the glyph. */
  readonly tile: boolean
  /** The lowest first. */
  readonly parts: readonly GlyphPart[]
}

/** The hatch of a chosen sphere: the side of its tile, and the width of its lines, which leave the colour below legible. */
const hatch = { side: 14, width: 1.3 } as const

/** The distance from the middle of a base's diamond to a corner. */
const baseReach = 6

/** The glyphs with one colour in each theme. */
export const glyphs = {
  /** Land that the sources do not address: a dot in the middle and one at the corners, so the dots form no rows. */
  silent: {
    side: 9,
    tile: true,
    parts: [{ path: dots(9, 0.9), fill: 'silentDot', casing: 0 }],
  },
  disputed: {
    side: 6,
    tile: true,
    parts: [{ path: falling(6), stroke: 'disputed', width: 0.7, opacity: 0.75 }],
  },
  /** A disc with a “not equal” sign: the sources disagree. The stroke through the bars leans like a solidus. */
  contested: {
    side: 16,
    tile: false,
    parts: [
      { path: disc(0, 0, 6.3), fill: 'contested', casing: 1 },
      { path: 'M-3.4 -1.6h6.8M-3.4 1.6h6.8M2.1 -3.7L-2.1 3.7', stroke: 'halo', width: 1.3, opacity: 1 },
    ],
  },
  town: {
    side: 8,
    tile: false,
    parts: [{ path: disc(0, 0, 1.7), fill: 'labelQuiet', casing: 1.2 }],
  },
  /** A town's dot, larger and with a hole. */
  capital: {
    side: 10,
    tile: false,
    parts: [
      { path: disc(0, 0, 2.7), fill: 'labelQuiet', casing: 1.2 },
      { path: disc(0, 0, 1.1), fill: 'halo', casing: 0 },
    ],
  },
} as const satisfies Readonly<Record<string, Glyph>>

/** The tile of the hatch of the chosen sphere. */
export function hatchGlyph(sphere: SphereId): Glyph {
  const { side, width } = hatch
  return { side, tile: true, parts: [{ path: rising(side), stroke: `sphere-${sphere}`, width, opacity: 1 }] }
}

/** A pip: a square in the colour of a sphere that has the country, or a dot in the place of one that has not. */
export function pipGlyph(sphere: SphereId | null): Glyph {
  const { side, rim, dot } = pipStyle
  const square = `M${-side / 2} ${-side / 2}h${side}v${side}h${-side}z`
  const part: GlyphPart =
    sphere === null
      ? { path: disc(0, 0, dot), fill: 'labelQuiet', casing: 0 }
      : { path: square, fill: `sphere-${sphere}`, casing: rim }
  return { side: 8, tile: false, parts: [part] }
}

/** The diamond of a base of a sphere. */
export function baseGlyph(sphere: SphereId): Glyph {
  const path = `M${-baseReach} 0L0 ${-baseReach}L${baseReach} 0L0 ${baseReach}z`
  return { side: 20, tile: false, parts: [{ path, fill: `sphere-${sphere}`, casing: 1.3 }] }
}

/** An arrow head that points to the right. Its notch distinguishes it from a plain triangle. */
export function arrowGlyph(colour: ColourName): Glyph {
  const path = 'M5.3 0L-5.2 4.8L-3.1 0L-5.2 -4.8z'
  return { side: 16, tile: false, parts: [{ path, fill: colour, casing: 1.2 }] }
}

/** The parts of each head in a colour. Their tips are at 0, 0 and point to the right. */
const heads: Readonly<Record<HeadForm, (colour: ColourName) => readonly GlyphPart[]>> = {
  arrow: (colour) => [{ path: 'M0.5 0L-10 4.8L-7.9 0L-10 -4.8z', fill: colour, casing: 1.2 }],
  /** A ring, for a state between others. */
  ring: (colour) => [
    { path: disc(-4.4, 0, 4.9), fill: colour, casing: 1.2 },
    { path: disc(-4.4, 0, 2.5), fill: 'halo', casing: 0 },
  ],
  chevron: (colour) => [
    { path: 'M0.8 0L-6.4 6L-8.4 3.9L-3.8 0L-8.4 -3.9L-6.4 -6z', fill: colour, casing: 1.2 },
  ],
  hollow: (colour) => [
    { path: 'M0.5 0L-10.5 5.6L-10.5 -5.6z', fill: colour, casing: 1.2 },
    { path: 'M-3.6 0L-8.9 2.9L-8.9 -2.9z', fill: 'halo', casing: 0 },
  ],
  bar: (colour) => [{ path: 'M0 6.2L-3.2 6.2L-3.2 -6.2L0 -6.2z', fill: colour, casing: 1.2 }],
  cross: (colour) => [
    {
      path: 'M0 -3.5L-1.7 -5.2L-5.2 -1.7L-8.7 -5.2L-10.4 -3.5L-6.9 0L-10.4 3.5L-8.7 5.2L-5.2 1.7L-1.7 5.2L0 3.5L-3.5 0z',
      fill: colour,
      casing: 1.2,
    },
  ],
}

/** The head at the end of a line. */
export function headGlyph(form: HeadForm, colour: ColourName): Glyph {
  return { side: 26, tile: false, parts: heads[form](colour) }
}

/** A line from corner to corner of a tile, and the tips of its neighbours in the other two corners. */
function falling(side: number): string {
  return `M-1 -1L${side + 1} ${side + 1}M-1 ${side - 1}L1 ${side + 1}M${side - 1} -1L${side + 1} 1`
}

function rising(side: number): string {
  return `M-1 ${side + 1}L${side + 1} -1M-1 1L1 -1M${side - 1} ${side + 1}L${side + 1} ${side - 1}`
}

function dots(side: number, radius: number): string {
  const places = [
    [side / 2, side / 2],
    [0, 0],
    [side, 0],
    [0, side],
    [side, side],
  ] as const
  return places.map(([x, y]) => disc(x, y, radius)).join('')
}

function disc(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0z`
}
