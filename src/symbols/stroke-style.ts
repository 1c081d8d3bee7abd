import type { ColourName } from './palette.ts'
import { type Stops, steady } from './zoom-stops.ts'

/** How a line of the basemap or an outline is drawn. */
export interface StrokeStyle {
  readonly colour: ColourName
  /** In CSS pixels by zoom. */
  readonly width: Stops
  /** In multiples of the width. */
  readonly dash: readonly number[] | null
  /** From 0 to 1. */
  readonly opacity: number
}

/** A solid and opaque line, or what differs from that. */
export function stroke(
  colour: ColourName,
  width: Stops | number,
  rest: Partial<Pick<StrokeStyle, 'dash' | 'opacity'>> = {},
): StrokeStyle {
  return { colour, width: typeof width === 'number' ? steady(width) : width, dash: null, opacity: 1, ...rest }
}
