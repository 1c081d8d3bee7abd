import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { LabelStyle } from '../symbols/label-styles.ts'
import { palettes, type Theme } from '../symbols/palette.ts'
import { byStops } from './layer.ts'
import { typefaces } from './typefaces.ts'

/** The layout and paint properties of a label style. The layer adds the text and its place. */
export function mapText(style: LabelStyle, theme: Theme) {
  const { colours } = palettes[theme]
  return {
    layout: {
      'text-font': typefaces[style.face],
      'text-size': byStops(style.size),
      'text-letter-spacing': style.letterSpacing,
      'text-line-height': style.lineHeight,
      'text-max-width': style.maxWidth,
      'text-padding': style.padding,
    },
    paint: {
      'text-color': colours[style.colour],
      'text-halo-color': colours[style.halo],
      'text-halo-width': style.haloWidth,
    },
  } as const satisfies Pick<SymbolLayerSpecification, 'layout' | 'paint'>
}
