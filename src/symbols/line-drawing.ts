import type { RouteId } from '../facts/index.ts'
import { type LineStyleId, lineStyles } from './line-styles.ts'
import type { ColourName } from './palette.ts'
import { quietLine, quietOffsetGrowth } from './quiet-styles.ts'
import { fullValue, type Stops, valueAtZoom } from './zoom-stops.ts'

/** By how much widths are multiplied by zoom; both have the same zooms. */
export const lineGrowth = {
  usual: [3, 0.75, 5, 1],
  chosen: [3, 1.1, 5, 1.45],
} as const satisfies Record<string, Stops>

/** The opacity of lines that are not of the chosen route. */
export const otherLinesOpacity = 0.32

/** The opacity of lines where their course is approximate. */
export const approximateOpacity = 0.6

/** By how much offsets are multiplied by zoom. */
export const lineOffsetGrowth = [3, 0.6, 6, 1] as const satisfies Stops

/** The wider line below a line, and the thinner one on it. */
export const casingColour: ColourName = 'halo'
export const coreColour: ColourName = 'halo'

/** The heads that show the direction of a line. */
export const arrowHeads = {
  /** From one head to the next along a line, in CSS pixels. */
  spacing: 120,
  /** A shorter line has no room for a head; in CSS pixels. */
  shortest: 24,
  /** Against the size of the glyph. */
  scale: [2, 0.6, 5, 1],
  /** A line of more than this width, in CSS pixels, has larger heads, so that they can be seen on it. */
  widest: 4.4,
} as const

/** A route under the pointer: a line `wider` than its own by so many CSS pixels, at every zoom. */
export const routeGlow = { colour: 'chosen', wider: 6, opacity: 0.35 } as const

/** A route that the open claim draws; the width is in CSS pixels. */
export const claimGlow = { colour: 'claim', width: 11, opacity: 0.45 } as const

/** The drops that go along animated lines are wider than these by so many CSS pixels. */
export const lineDrops = { wider: 3 } as const

/**
 * Offsets of routes that share a course with another of their style, in CSS pixels to the right. Between Say-Utes
 * and Beyneu there are a pipeline and three railways.
 */
const routeOffsets: Readonly<Partial<Record<RouteId, number>>> = {
  cpc: 3.2,
  'atyrau-samara': -8.6,
  'china-iran-rail': 0.6,
  'instc-east': 4.9,
  'instc-west': -4.9,
}

/** What decides how a line is drawn: its style, its route, and its own width where it stands for an amount. */
interface StyledLine {
  readonly style: LineStyleId
  readonly width?: number
  /** Whether its layer is behind another one. */
  readonly quiet?: boolean
}

type OffsetLine = StyledLine & { readonly route: RouteId | null }

/** The full width of a line in CSS pixels: its own where it stands for an amount, else that of its style. */
export function widthOf(line: StyledLine): number {
  const full = line.width ?? lineStyles[line.style].width
  return line.quiet ? Math.max(quietLine.least, full * quietLine.width) : full
}

/** How far the casing reaches beyond a line on each side, in CSS pixels; 0 for a line without one. */
export function casingOf({ style, quiet }: Pick<StyledLine, 'style' | 'quiet'>): number {
  return lineStyles[style].casing * (quiet ? quietLine.casing : 1)
}

/** The size of a line's arrow heads in multiples of their usual size. */
export function arrowScaleOf(line: StyledLine): number {
  return Math.max(1, widthOf(line) / arrowHeads.widest)
}

/** How far beside its course a line is drawn where the map is close, in CSS pixels to the right. */
export function lineOffsetOf({ style, route }: OffsetLine): number {
  return (route === null ? undefined : routeOffsets[route]) ?? lineStyles[style].offset
}

/** How far beside its course a line is drawn at a zoom: less where the map is small. */
export function lineOffsetAt(line: OffsetLine, zoom: number): number {
  return lineOffsetOf(line) * valueAtZoom(offsetGrowthOf(line), zoom)
}

/** How far beside its course a line is drawn where the map is closest, in CSS pixels to the right. */
export function fullOffsetOf(line: OffsetLine): number {
  return lineOffsetOf(line) * fullValue(offsetGrowthOf(line))
}

/** By how much the offset of a line is multiplied by zoom. */
export function offsetGrowthOf({ quiet }: Pick<StyledLine, 'quiet'>): Stops {
  return quiet ? quietOffsetGrowth : lineOffsetGrowth
}
