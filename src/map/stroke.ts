import type { LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { palettes, type Theme } from '../symbols/palette.ts'
import type { StrokeStyle } from '../symbols/stroke-style.ts'
import { byStops } from './layer.ts'

/** The paint properties of a stroke style. */
export function mapStroke(
  { colour, width, dash, opacity }: StrokeStyle,
  theme: Theme,
): NonNullable<LineLayerSpecification['paint']> {
  return {
    'line-color': palettes[theme].colours[colour],
    'line-width': byStops(width),
    ...(dash === null ? {} : { 'line-dasharray': [...dash] }),
    ...(opacity === 1 ? {} : { 'line-opacity': opacity }),
  }
}
