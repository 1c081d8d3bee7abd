import type { Node } from '../facts/index.ts'
import type { ColourName } from './palette.ts'
import { quietPoint } from './quiet-styles.ts'
import type { Stops } from './zoom-stops.ts'

/** The kinds of points. */
export type PointSymbol = Node['kind'] | 'destination' | 'base'

interface PointStyle {
  /** The lowest number is drawn over the others, and its name is placed first. */
  readonly order: number
  /** The size, in multiples of `pointRadius`. */
  readonly scale: number
  readonly fill: ColourName
}

/** Terminals are filled; a crossing or junction is smaller. A base is a glyph, and its fill is that of its sphere. */
export const pointStyles: Readonly<Record<PointSymbol, PointStyle>> = {
  destination: { order: 0, scale: 1, fill: 'halo' },
  port: { order: 1, scale: 1, fill: 'halo' },
  terminal: { order: 2, scale: 1, fill: 'oil' },
  base: { order: 3, scale: 1, fill: 'halo' },
  crossing: { order: 4, scale: 0.72, fill: 'halo' },
  junction: { order: 5, scale: 0.72, fill: 'halo' },
}

/** The radius of the circle without the line around it, in CSS pixels by zoom. */
export const pointRadius: Stops = [3, 2.6, 6, 4.6]

/** The width of the line around the circle, in CSS pixels by zoom. */
export const pointStrokeWidth: Stops = [3, 1.3, 6, 2]

/** The size of a base's glyph by zoom, as a part of its full size. */
export const baseScale: Stops = [3, 0.72, 6, 1]

/** The opacity of points that are not of the chosen route. */
export const otherPointsOpacity = 0.4

interface StyledPoint {
  readonly symbol: PointSymbol
  readonly quiet?: boolean
}

/** The size of a circle, in multiples of `pointRadius`. */
export function pointScaleOf({ symbol, quiet }: StyledPoint): number {
  return pointStyles[symbol].scale * (quiet ? quietPoint.scale : 1)
}

/** The size of a base's glyph, in multiples of `baseScale`. */
export function baseSizeOf({ quiet }: Pick<StyledPoint, 'quiet'>): number {
  return quiet ? quietPoint.scale : 1
}
