import { type CountryId, countries } from '../facts/index.ts'
import type { Theme } from '../overlays/index.ts'
import { countryOutlines } from '../symbols/outline-styles.ts'
import { type Layer, whereHovered } from './layer.ts'
import { outlineLayer } from './outline-layer.ts'

/** The outlines of the country under the pointer and of the chosen country. */
export function chosenLayers(chosen: CountryId | null, theme: Theme): readonly Layer[] {
  const inScope = countries.map((country) => country.id)
  const hover = outlineLayer('country-hover', inScope, countryOutlines.hovered, theme)
  return [
    {
      ...hover,
      paint: { ...hover.paint, 'line-opacity': whereHovered(countryOutlines.hovered.opacity) },
    },
    ...(chosen === null
      ? []
      : [
          outlineLayer('chosen-casing', [chosen], countryOutlines.chosenCasing, theme),
          outlineLayer('chosen', [chosen], countryOutlines.chosen, theme),
        ]),
  ]
}
