import type { Feature } from 'geojson'
import type { RouteId } from '../facts/index.ts'
import { lineStyles, type Mark, palettes, type Theme } from '../overlays/index.ts'
import { type RouteName, routeNamesIn } from '../scene/route-labels.ts'
import {
  type RouteLabelRank,
  routeLabel,
  routeLabelsFrom,
  routeLabelTries,
  routeLabelTurn,
} from '../symbols/label-styles.ts'
import { lineOffsetOf } from '../symbols/line-drawing.ts'
import type { Layer, Sources } from './layer.ts'
import { mapText } from './text.ts'

/** From MapLibre's middle of a text to its optical middle, in multiples of the text size. */
const middle = -0.15

/** The courses along which names are written: those of the lines, reversed where needed to read from left to right. */
export function routeNameSources(marks: readonly Mark[], theme: Theme, chosen: RouteId | null): Sources {
  const features = routeNamesIn(marks, chosen).map((name) => nameFeature(name, theme))
  if (features.length === 0) return {}
  return { 'route-names': { type: 'geojson', data: { type: 'FeatureCollection', features } } }
}

function nameFeature({ line, turned, path, text, rank }: RouteName, theme: Theme): Feature {
  const aside = turned ? -lineOffsetOf(line) : lineOffsetOf(line)
  return {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: path.map(([lng, lat]) => [lng, lat]) },
    properties: {
      rank,
      text,
      colour: palettes[theme].colours[lineStyles[line.style].colour],
      // MapLibre moves a text by multiples of its size, which grows nearly as the distance does.
      offset: [0, aside / routeLabel.size[1] + middle],
    },
  }
}

/** The names of the routes along their lines, in the colour of the line. They give way to all other names. */
export function routeNameLayers(
  marks: readonly Mark[],
  theme: Theme,
  chosen: RouteId | null,
): readonly Layer[] {
  const ranks = new Set(routeNamesIn(marks, chosen).map(({ rank }) => rank))
  return ([1, 0] as const).flatMap((rank) => (ranks.has(rank) ? [nameLayer(rank, theme)] : []))
}

function nameLayer(rank: RouteLabelRank, theme: Theme): Layer {
  const { layout, paint } = mapText(routeLabel, theme)
  return {
    id: `route-names-${rank}`,
    type: 'symbol',
    source: 'route-names',
    minzoom: routeLabelsFrom[rank],
    filter: ['==', ['get', 'rank'], rank],
    layout: {
      ...layout,
      'symbol-placement': 'line',
      'symbol-spacing': routeLabelTries.map,
      'text-field': ['get', 'text'],
      'text-max-angle': routeLabelTurn,
      'text-offset': ['array', 'number', 2, ['get', 'offset']],
    },
    paint: { ...paint, 'text-color': ['get', 'colour'] },
  }
}
