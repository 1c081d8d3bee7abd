import { palettes, type Theme } from '../overlays/index.ts'
import type { ClaimHighlight } from '../scene/claim-highlight.ts'
import { claimGlow } from '../symbols/line-drawing.ts'
import { countryOutlines } from '../symbols/outline-styles.ts'
import { among, type Layer, type Sources } from './layer.ts'
import { outlineLayer } from './outline-layer.ts'

/** The highlight of the open claim: an outline around its countries, a glow along its routes. */
export function claimLayers(
  { countries, routes }: ClaimHighlight,
  theme: Theme,
  sources: Sources,
): readonly Layer[] {
  return [
    ...(countries.length === 0
      ? []
      : [
          outlineLayer('claim-casing', countries, countryOutlines.claimCasing, theme),
          outlineLayer('claim-outline', countries, countryOutlines.claim, theme),
        ]),
    ...(routes.length === 0 || !('marks' in sources)
      ? []
      : [
          {
            id: 'claim-routes',
            type: 'line',
            source: 'marks',
            filter: among('subject', routes),
            layout: { 'line-join': 'round', 'line-cap': 'round' },
            paint: {
              'line-color': palettes[theme].colours[claimGlow.colour],
              'line-width': claimGlow.width,
              'line-opacity': claimGlow.opacity,
            },
          } satisfies Layer,
        ]),
  ]
}
