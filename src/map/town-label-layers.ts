import { type Mark, palettes, type Theme } from '../overlays/index.ts'
import { byZoom, type Layer } from './layer.ts'
import { patternId } from './patterns.ts'
import { typefaces } from './typefaces.ts'

/** Towns, the capitals first, as the map comes closer; without those that a route names already. */
export function placeLabels(marks: readonly Mark[], theme: Theme): readonly Layer[] {
  const { colours } = palettes[theme]
  const named = marks.filter((mark) => mark.kind === 'point').map((mark) => mark.name)
  return [
    {
      id: 'place-names',
      type: 'symbol',
      source: 'places',
      minzoom: 4.6,
      filter: [
        'all',
        ['<=', ['get', 'rank'], ['step', ['zoom'], 2, 6, 3, 7, 5, 8, 9]],
        ['!', ['in', ['get', 'name'], ['literal', named]]],
      ],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': typefaces.plain,
        'text-size': byZoom(5, 10, 8, 13),
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.5,
        'text-justify': 'auto',
        'text-padding': 3,
        'icon-image': [
          'case',
          ['==', ['get', 'capital'], 1],
          patternId('capital', theme),
          patternId('town', theme),
        ],
        'symbol-sort-key': ['-', ['get', 'rank'], ['*', 3, ['get', 'capital']]],
      },
      paint: { 'text-color': colours.labelQuiet, 'text-halo-color': colours.halo, 'text-halo-width': 1.2 },
    },
  ]
}
