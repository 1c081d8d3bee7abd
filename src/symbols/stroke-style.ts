import type { ColourName } from './palette.ts'
import { type Stops, steady } from './zoom-stops.ts'

/** The style of a line of the basemap, or of an outline. */
export interface StrokeStyle {
  readonly colour: ColourName
  /** The width, in CSS pixels by zoom. */
  readonly width: Stops
  /** Dashes and gaps in multiples of the width; null for a solid line. */
  readonly dash: readonly number[] | null
  /** From 0 to 1. */
  readonly opacity: number
}

/** A line that is solid and opaque unless `dash` or `opacity` says otherwise. */
export function stroke(
  colour: ColourName,
  width: Stops | number,
  rest: Partial<Pick<StrokeStyle, 'dash' | 'opacity'>> = {},
): StrokeStyle {
  return { colour, width: typeof width === 'number' ? steady(width) : width, dash: null, opacity: 1, ...rest }
}
