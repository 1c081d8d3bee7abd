import type { Stops } from './zoom-stops.ts'

/**
 * The lines of a layer behind another one: thin, in their hue and with their dashes, without the core of a railway and
 * without arrow heads. On their casing they keep a contrast of 3:1, so the eye can follow them.
 */
export const quietLine = {
  /** The width against the full one, and the least width, in CSS pixels. */
  width: 0.45,
  least: 1.25,
  /** The casing against the full one. */
  casing: 0.35,
  opacity: 0.85,
} as const

/**
 * By how much the offsets of quiet lines are multiplied by zoom. At low zooms they lie close to the line with which they
 * share a bed; they part as the map comes closer.
 */
export const quietOffsetGrowth = [5, 0.35, 7, 0.9] as const satisfies Stops

/** The lines of spheres behind another layer: their width against the full one, and their opacity. */
export const quietSphereLine = { width: 0.45, opacity: 0.8 } as const

/** The points of a layer behind another one: their size against the full one, and their opacity. */
export const quietPoint = { scale: 0.7, opacity: 0.75 } as const
