import type { StyleSpecification } from 'maplibre-gl'
import type { Theme } from '../overlays/index.ts'
import type { Scene } from '../scene/scene.ts'
import type { Addresses } from './addresses.ts'
import { edgeLayers, fillLayers, hatchLayers } from './area-layers.ts'
import { borderLayers, groundSources, landLayers, reliefLayers, silentLayers } from './basemap.ts'
import { groundNameSources, neighbourLabels, waterLabels } from './basemap-label-layers.ts'
import { chosenLayers } from './chosen-layers.ts'
import { claimLayers } from './claim-layers.ts'
import { countryNameLayers, countryNameSources, leaderLayers } from './country-label-layers.ts'
import { headSources, lineLayers } from './line-layers.ts'
import { markSources } from './mark-source.ts'
import { pipLayers } from './pip-layers.ts'
import { nodeLabels, nodeLayers } from './point-layers.ts'
import { routeNameLayers, routeNameSources } from './route-label-layers.ts'
import { sphereLineLayers, sphereLineSources } from './sphere-line-layers.ts'
import { placeLabels } from './town-label-layers.ts'
import { fontFacesOf } from './typefaces.ts'

/**
 * The whole map as a value. The same arguments give the same style, and `setStyle` finds the changes. The order of layers
 * from below is: areas, borders, lines, points, and all names on top.
 */
export function styleOf(scene: Scene, theme: Theme, addresses: Addresses): StyleSpecification {
  const { marks, chosenRoute: chosen } = scene
  return {
    version: 8,
    name: 'Accords Atlas',
    'font-faces': fontFacesOf(addresses.fonts),
    transition: { duration: 0, delay: 0 },
    sources: {
      ...groundSources(addresses),
      ...markSources(marks),
      ...headSources(marks),
      ...sphereLineSources(marks, addresses.sphereLines),
      ...groundNameSources(),
      ...routeNameSources(marks, theme, chosen),
      ...countryNameSources(marks, theme),
    },
    layers: [
      ...landLayers(theme),
      ...fillLayers(marks, theme),
      ...silentLayers(scene.silent, theme),
      ...reliefLayers(theme),
      ...hatchLayers(marks, theme),
      ...borderLayers(theme),
      ...edgeLayers(marks, theme),
      ...sphereLineLayers(marks, theme, addresses.sphereLines),
      ...chosenLayers(scene.chosenCountry, theme),
      ...claimLayers(scene.highlight, theme, markSources(marks)),
      ...lineLayers(marks, theme, chosen),
      ...nodeLayers(marks, theme, chosen),
      ...leaderLayers(theme),
      ...routeNameLayers(marks, theme, chosen),
      ...placeLabels(marks, theme, chosen),
      ...neighbourLabels(theme),
      ...nodeLabels(marks, theme),
      ...waterLabels(theme),
      ...pipLayers(marks),
      ...countryNameLayers(marks, theme),
    ],
  }
}
