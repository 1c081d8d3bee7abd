import type { Node } from '../facts/index.ts'
import type { ColourName } from './palette.ts'
import { type StrokeStyle, stroke } from './stroke-style.ts'
import type { Face } from './text-width.ts'
import type { Stops } from './zoom-stops.ts'

/** Which side of a text is at its place; `center` has the place in the middle of the text. */
export type Anchor = 'center' | 'left' | 'right' | 'top' | 'bottom'

/** The style of a name on the map. Multiples are of the size of the text. */
export interface LabelStyle {
  readonly face: Face
  /** The size of the text, in CSS pixels by zoom. */
  readonly size: Stops
  /** The space between letters, in multiples. */
  readonly letterSpacing: number
  /** The step from line to line, in multiples. */
  readonly lineHeight: number
  /** The width at which a text is broken into lines, in multiples. */
  readonly maxWidth: number
  /** The distance from the place to the text, in multiples. */
  readonly offset: number
  /** The space around the text that no other name may use, in CSS pixels. */
  readonly padding: number
  readonly colour: ColourName
  readonly halo: ColourName
  /** How far the halo reaches beyond the letters, in CSS pixels. */
  readonly haloWidth: number
}

const usual = {
  face: 'plain',
  letterSpacing: 0,
  lineHeight: 1.2,
  maxWidth: 10,
  offset: 0,
  padding: 2,
  colour: 'labelQuiet',
  halo: 'halo',
  haloWidth: 1.2,
} as const satisfies Partial<LabelStyle>

/** The ranks of country names: countries that the atlas is about, the powers in capitals, and the others. */
export type Prominence = 0 | 1 | 2

const country = { ...usual, letterSpacing: 0.02, maxWidth: 9, padding: 1, haloWidth: 1.5 } as const

/**
 * The names of the countries in scope. On a country's own colour, both painters replace colour and halo with legible ones;
 * see `legibleOn`.
 */
export const countryLabels: Readonly<Record<Prominence, LabelStyle>> = {
  0: { ...country, face: 'strong', size: [3, 11.5, 7, 18], colour: 'label' },
  1: { ...country, face: 'strong', size: [3, 10.5, 7, 16], letterSpacing: 0.12 },
  2: { ...country, size: [3, 9.5, 7, 13] },
}

/** The names of powers are in capitals. */
export function isInCapitals(prominence: Prominence): boolean {
  return prominence === 1
}

/** The name of a country as it is written on the map. */
export function writtenName({
  name,
  prominence,
}: {
  readonly name: string
  readonly prominence: Prominence
}) {
  return isInCapitals(prominence) ? name.toUpperCase() : name
}

/** The line from a name in the margin to its country. */
export const leader: StrokeStyle = stroke('label', 0.9)

/** The glyph above the name of a country on which the sources disagree. */
export const contestedSign: {
  /** The factor on the size of the glyph. */
  readonly scale: Stops
  /** The distance from the place of the name to the glyph, in CSS pixels at full scale. */
  readonly lift: Stops
} = {
  scale: [2, 0.8, 5, 1],
  lift: [3, 7, 7, 11],
}

/** The space around the glyph of a name that no other name may use, in CSS pixels. */
export const signPadding = 2

/** Seas and lakes. The size is in multiples of the size in the record of the name. */
export const waterLabel: LabelStyle = {
  ...usual,
  face: 'water',
  size: [3, 0.8, 7, 1.5],
  letterSpacing: 0.06,
  lineHeight: 1.15,
  maxWidth: 12,
  colour: 'labelWater',
  halo: 'water',
  haloWidth: 1.4,
}

/** Countries out of scope. */
export const neighbourLabel: LabelStyle = {
  ...usual,
  size: [3, 9.5, 6, 13],
  letterSpacing: 0.04,
  maxWidth: 8,
  halo: 'land',
}

/** Ports, terminals, bases, crossings, junctions and destinations. */
export const pointLabel: LabelStyle = {
  ...usual,
  face: 'strong',
  size: [4, 10.5, 7, 12.5],
  padding: 1,
  colour: 'label',
  haloWidth: 1.4,
}

/** The points of a layer behind another one. */
export const quietPointLabel: LabelStyle = {
  ...pointLabel,
  face: 'plain',
  size: [4, 9.5, 7, 11.5],
  colour: 'labelQuiet',
}

/** The zoom from which points of a quiet layer have names: that of towns, which give way to points. */
export const quietPointLabelsFrom = 4.6

/** The zoom from which all points have names. At lower zooms only destinations have names. */
export const pointLabelsFrom = 3.4

/** The place of a point's name, by the side in the record of the point. The offset is in multiples of the size. */
export const pointLabelSides: Readonly<
  Record<Node['side'], { readonly anchor: Exclude<Anchor, 'center'>; readonly offset: number }>
> = {
  left: { anchor: 'right', offset: 0.7 },
  right: { anchor: 'left', offset: 0.7 },
  above: { anchor: 'bottom', offset: 0.5 },
  below: { anchor: 'top', offset: 0.5 },
}

/** Towns. They lie on countries of any colour, so they are as dark as the names of countries. */
export const townLabel: LabelStyle = {
  ...usual,
  size: [5, 11, 8, 13],
  offset: 0.5,
  padding: 3,
  colour: 'label',
  haloWidth: 1.6,
}

/** The sides on which a town's name may be, the best first. */
export const townAnchors = ['left', 'right', 'top', 'bottom'] as const satisfies readonly Anchor[]

/** The highest rank of the towns with names, from each zoom on. Below the first zoom there are none. */
export const townRanks = [
  { from: quietPointLabelsFrom, rank: 2 },
  { from: 6, rank: 3 },
  { from: 7, rank: 5 },
  { from: 8, rank: 9 },
] as const

/** How many ranks a town may be above a capital and still give way to it. */
export const capitalAdvantage = 3

/** The name of a route along its line, in the colour of the line. */
export const routeLabel: LabelStyle = {
  ...usual,
  face: 'strong',
  size: [5, 10, 8, 12.5],
  letterSpacing: 0.03,
  padding: 4,
  haloWidth: 2.4,
}

/** The name of a route whose layer is behind another one. */
export const quietRouteLabel: LabelStyle = { ...routeLabel, face: 'plain', size: [5, 9, 8, 11] }

/** Rank 0 has the routes that are named first; the others wait until the map is closer. */
export type RouteLabelRank = 0 | 1

/** The zoom from which the routes of a rank are named: the first view of a wide window has the main ones. */
export const routeLabelsFrom: Readonly<Record<RouteLabelRank, number>> = { 0: 3.6, 1: 5.9 }

/** By how many zooms the routes of a quiet layer are named later. */
export const quietRouteLabelsLater = 1.3

/** The distance between two names of a route, in CSS pixels, and the largest turn of the line below one, in degrees. */
export const routeLabelSpacing = 400
export const routeLabelTurn = 40

/**
 * The distance between the places on a line that each painter tries for a name, in CSS pixels. MapLibre tries no place in
 * between and writes nothing where another name is or the line turns, so it writes far fewer names.
 */
export const routeLabelTries = { map: 480, paper: 16 } as const
