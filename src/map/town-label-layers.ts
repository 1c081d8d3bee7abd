import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Mark, Theme } from '../overlays/index.ts'
import { capitalAdvantage, signPadding, townAnchors, townLabel, townRanks } from '../symbols/label-styles.ts'
import type { Layer } from './layer.ts'
import { patternId } from './patterns.ts'
import { mapText } from './text.ts'

const [first, ...closer] = townRanks

/** The last rank of the towns that are named at a zoom. */
const lastRank: ExpressionSpecification = [
  'step',
  ['zoom'],
  first.rank,
  ...closer.flatMap(({ from, rank }) => [from, rank]),
]

/** Towns, the capitals first, as the map comes closer; without those that a route names already. */
export function placeLabels(marks: readonly Mark[], theme: Theme): readonly Layer[] {
  const named = marks.filter((mark) => mark.kind === 'point').map((mark) => mark.name)
  const { layout, paint } = mapText(townLabel, theme)
  return [
    {
      id: 'place-names',
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
