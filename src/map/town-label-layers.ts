import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { RouteId } from '../facts/index.ts'
import type { Mark, Theme } from '../overlays/index.ts'
import { capitalAdvantage, signPadding, townAnchors, townLabel, townRanks } from '../symbols/label-styles.ts'
import type { Layer } from './layer.ts'
import { patternId } from './patterns.ts'
import { mapText } from './text.ts'

const [first, ...closer] = townRanks

/** The highest rank of the towns with a name at a zoom; rank 0 is the most important. */
const lastRank: ExpressionSpecification = [
  'step',
  ['zoom'],
  first.rank,
  ...closer.flatMap(({ from, rank }) => [from, rank]),
]

/** Towns as the map comes closer, the capitals first. Towns that a route names already are left out. */
export function placeLabels(marks: readonly Mark[], theme: Theme, chosen: RouteId | null): readonly Layer[] {
  const named = marks.filter((mark) => mark.kind === 'point').map((mark) => mark.name)
  const { layout, paint } = mapText(townLabel, theme)
  return [
    {
      id: layerId(marks, chosen),
      type: 'symbol',
      source: 'places',
      minzoom: first.from,
      filter: ['all', ['<=', ['get', 'rank'], lastRank], ['!', ['in', ['get', 'name'], ['literal', named]]]],
      layout: {
        ...layout,
        'text-field': ['get', 'name'],
        'text-variable-anchor': [...townAnchors],
        'text-radial-offset': townLabel.offset,
        'text-justify': 'auto',
        'icon-image': [
          'case',
          ['==', ['get', 'capital'], 1],
          patternId('capital', theme),
          patternId('town', theme),
        ],
        'icon-padding': signPadding,
        'symbol-sort-key': ['-', ['get', 'rank'], ['*', capitalAdvantage, ['get', 'capital']]],
      },
      paint,
    },
  ]
}

/**
 * An id that changes with everything whose name can push a town's name aside. MapLibre keeps a name of a layer on the side
 * of its town where it was before, even when the first side is free again. A new layer begins at the first side, so a
 * view that was reached by switches looks as it does from its link.
 */
function layerId(marks: readonly Mark[], chosen: RouteId | null): string {
  const named = marks.filter(({ kind }) => kind !== 'fill').map(({ id }) => id)
  return ['place-names', chosen ?? 'no-route', ...named].join(':')
}
