import { palettes, type Theme } from '../overlays/index.ts'
import type { ClaimHighlight } from '../scene/claim-highlight.ts'
import { among, byZoom, type Layer, type Sources } from './layer.ts'

/** What the open claim draws, brought forward: an outline around its countries, a glow along its routes. */
export function claimLayers(
  { countries, routes }: ClaimHighlight,
  theme: Theme,
  sources: Sources,
): readonly Layer[] {
  const { colours } = palettes[theme]
  const outline = (id: string, colour: string, width: number): Layer => ({
    id,
    type: 'line',
    source: 'countries',
    filter: among('id', countries),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': byZoom(3, width * 0.8, 6, width) },
  })
  return [
    ...(countries.length === 0
      ? []
      : [outline('claim-casing', colours.halo, 6.5), outline('claim-outline', colours.claim, 3.2)]),
    ...(routes.length === 0 || !('marks' in sources)
      ? []
      : [
          {
            id: 'claim-routes',
            type: 'line',
            source: 'marks',
            filter: among('subject', routes),
            layout: { 'line-join': 'round', 'line-cap': 'round' },
            paint: { 'line-color': colours.claim, 'line-width': 11, 'line-opacity': 0.45 },
          } satisfies Layer,
        ]),
  ]
}
