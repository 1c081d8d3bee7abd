import type { LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { CountryId } from '../facts/index.ts'
import type { Theme } from '../overlays/index.ts'
import type { StrokeStyle } from '../symbols/stroke-style.ts'
import { among } from './layer.ts'
import { mapStroke } from './stroke.ts'

/** The outlines of some countries, centred on their borders. */
export function outlineLayer(
  id: string,
  countries: readonly CountryId[],
  style: StrokeStyle,
  theme: Theme,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: 'countries',
    filter: among('id', countries),
    layout: { 'line-join': 'round' },
    paint: mapStroke(style, theme),
  }
}
