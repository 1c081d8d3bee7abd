import type { Colours } from './css-colours.ts'
import type { StrokeStyle } from './stroke-style.ts'
import { valueAtZoom } from './zoom-stops.ts'

/** The attributes of an SVG line, by their names in React. */
export interface SvgStroke {
  readonly fill: 'none'
  readonly stroke: string
  readonly strokeWidth: number
  readonly strokeDasharray: string | undefined
  readonly strokeOpacity: number | undefined
}

/** A stroke style in SVG at a zoom; without a zoom, the style at high zooms. */
export function svgStroke(
  { colour, width, dash, opacity }: StrokeStyle,
  colours: Colours,
  zoom = Number.POSITIVE_INFINITY,
): SvgStroke {
  const pixels = valueAtZoom(width, zoom)
  return {
    fill: 'none',
    stroke: colours(colour),
    strokeWidth: rounded(pixels),
    strokeDasharray: dash === null ? undefined : dashOf(dash, pixels),
    strokeOpacity: opacity === 1 ? undefined : opacity,
  }
}

/** Dashes in pixels, from dashes in multiples of a line's width. */
export function dashOf(parts: readonly number[], width: number): string {
  return parts.map((part) => rounded(part * width)).join(' ')
}

/** A number rounded to a hundredth; a smaller part of a pixel is invisible. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

/**
 * The attributes of a sign that steps back; `strength` is from 0 to 1. An `opacity` would make a layer of its own, and resvg
 * stops where such a layer lies wholly outside the picture.
 */
export function paleness(strength: number) {
  return { fillOpacity: strength, strokeOpacity: strength }
}
