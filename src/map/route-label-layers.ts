import type { Feature } from 'geojson'
import type { RouteId } from '../facts/index.ts'
import { lineStyles, type Mark, palettes, type Theme } from '../overlays/index.ts'
import { namedFrom, type RouteName, routeNamesIn, styleOfNames } from '../scene/route-labels.ts'
import { routeLabelTries, routeLabelTurn } from '../symbols/label-styles.ts'
import { fullOffsetOf } from '../symbols/line-drawing.ts'
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

function nameFeature(name: RouteName, theme: Theme): Feature {
  const { line, turned, path, text, rank, quiet } = name
  const aside = turned ? -fullOffsetOf(line) : fullOffsetOf(line)
  return {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: path.map(([lng, lat]) => [lng, lat]) },
    properties: {
      rank,
      quiet,
      text,
      colour: palettes[theme].colours[lineStyles[line.style].colour],
      // MapLibre moves a text by multiples of its size, which grows nearly as the distance does.
      offset: [0, aside / styleOfNames(quiet).size[1] + middle],
    },
  }
}

/** The names of the routes along their lines, in the colour of the line. They give way to all other names. */
export function routeNameLayers(
  marks: readonly Mark[],
  theme: Theme,
  chosen: RouteId | null,
): readonly Layer[] {
  const names = routeNamesIn(marks, chosen)
  return nameSets.flatMap((set) =>
    names.some(({ rank, quiet }) => rank === set.rank && quiet === set.quiet) ? [nameLayer(set, theme)] : [],
  )
}

type NameSet = Pick<RouteName, 'rank' | 'quiet'>

/** Later layers have their names placed first. */
const nameSets = [true, false].flatMap((quiet) => ([1, 0] as const).map((rank): NameSet => ({ rank, quiet })))

function nameLayer({ rank, quiet }: NameSet, theme: Theme): Layer {
  const { layout, paint } = mapText(styleOfNames(quiet), theme)
  return {
    id: quiet ? `route-names-${rank}-quiet` : `route-names-${rank}`,
    type: 'symbol',
    source: 'route-names',
    minzoom: namedFrom({ rank, quiet }),
    filter: ['all', ['==', ['get', 'rank'], rank], ['==', ['get', 'quiet'], quiet]],
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
