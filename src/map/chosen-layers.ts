import { type CountryId, countries } from '../facts/index.ts'
import { palettes, type Theme } from '../overlays/index.ts'
import { among, byZoom, type Layer } from './layer.ts'

/** The outlines of the country under the pointer and of the one that is chosen. */
export function chosenLayers(chosen: CountryId | null, theme: Theme): readonly Layer[] {
  const { colours } = palettes[theme]
  const inScope = countries.map((country) => country.id)
  return [
    {
      id: 'country-hover',
      type: 'line',
      source: 'countries',
      filter: among('id', inScope),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.chosen,
        'line-width': 1.8,
        'line-opacity': ['case', ['boolean', ['feature-state', 'hover'], false], 0.75, 0],
      },
    },
    ...(chosen === null ? [] : [chosen]).flatMap((id): Layer[] => [
      outline('chosen-casing', id, colours.halo, 5.5),
      outline('chosen', id, colours.chosen, 2.6),
    ]),
  ]
}

function outline(id: string, country: string, colour: string, width: number): Layer {
  return {
    id,
    type: 'line',
    source: 'countries',
    filter: ['==', ['get', 'id'], country],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': byZoom(3, width * 0.8, 6, width) },
  }
}
