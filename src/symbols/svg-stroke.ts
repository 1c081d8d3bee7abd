import type { Colours } from './css-colours.ts'
import type { StrokeStyle } from './stroke-style.ts'
import { valueAtZoom } from './zoom-stops.ts'

/** The attributes of an SVG element that is drawn as a line, as React names them. */
export interface SvgStroke {
  readonly fill: 'none'
  readonly stroke: string
  readonly strokeWidth: number
  readonly strokeDasharray: string | undefined
  readonly strokeOpacity: number | undefined
}

/** A stroke style in SVG at a zoom; without one, where the map is close. */
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

/** Dashes in multiples of a line's width, as the tables have them, in pixels. */
export function dashOf(parts: readonly number[], width: number): string {
  return parts.map((part) => rounded(part * width)).join(' ')
}

/** A number to a hundredth, since less of a pixel is not seen. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
