import { countries, nameOf, type SphereId } from '../facts/index.ts'
import { type Badge, type Mark, palettes, type Theme } from '../overlays/index.ts'
import { drawing } from './area-layers.ts'
import { type GroundName, neighbours, waters } from './ground-names.ts'
import { byZoom, type Layer, type Sources } from './layer.ts'
import { patternId } from './patterns.ts'
import { typefaces } from './typefaces.ts'

/** The names that the map writes, few enough to stand in the style. */
export function nameSources(marks: readonly Mark[]): Sources {
  return {
    names: collection(countries.map((country) => countryName(country, marks))),
    neighbours: collection(neighbours.map(groundName)),
    waters: collection(waters.map(groundName)),
  }
}

interface NameFeature {
  readonly type: 'Feature'
  readonly geometry: { readonly type: 'Point'; readonly coordinates: number[] }
  readonly properties: Record<string, string | number | boolean>
}

function collection(features: NameFeature[]): Sources[string] {
  return { type: 'geojson', data: { type: 'FeatureCollection', features } }
}

function point([lng, lat]: readonly [number, number], properties: NameFeature['properties']): NameFeature {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [lng, lat] }, properties }
}

function groundName({ name, at, from, size }: GroundName): NameFeature {
  return point(at, { name, from, size })
}

function countryName(country: (typeof countries)[number], marks: readonly Mark[]): NameFeature {
  const own = marks.filter((mark) => 'country' in mark && mark.country === country.id)
  const badge = own.find((mark) => mark.kind === 'badge')
  const { id, name, prominence } = country
  return point(country.labelAt, {
    id,
    name,
    prominence,
    badge: badge === undefined ? '' : badgeText(badge),
    contested: own.some((mark) => mark.kind === 'contest'),
  })
}

/** Words and not letters, so that the map can be read without its legend. */
function badgeText(badge: Badge): string {
  return `\n+ ${badge.spheres.map(shortName).join(', ')}`
}

/** `Turkic coalition` is `Turkic` where there is little room. */
function shortName(sphere: SphereId): string {
  return nameOf(sphere).split(' ')[0] ?? sphere
}

/** The names of the ground, the least first, since MapLibre gives way to what comes later. */
export function groundLabels(theme: Theme): readonly Layer[] {
  const { inks } = palettes[theme]
  return [
    {
      id: 'neighbour-names',
      type: 'symbol',
      source: 'neighbours',
      filter: ['<=', ['get', 'from'], ['zoom']],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': typefaces.plain,
        'text-size': byZoom(3, 9.5, 6, 13),
        'text-letter-spacing': 0.04,
        'text-max-width': 8,
      },
      paint: { 'text-color': inks.labelQuiet, 'text-halo-color': inks.halo, 'text-halo-width': 1.2 },
    },
    {
      id: 'water-names',
      type: 'symbol',
      source: 'waters',
      filter: ['<=', ['get', 'from'], ['zoom']],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': typefaces.water,
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          3,
          ['*', 0.8, ['get', 'size']],
          7,
          ['*', 1.5, ['get', 'size']],
        ],
        'text-letter-spacing': 0.06,
        'text-line-height': 1.15,
        'text-max-width': 12,
      },
      paint: { 'text-color': inks.labelWater, 'text-halo-color': inks.water, 'text-halo-width': 1.2 },
    },
  ]
}

/** The names of the countries in scope, the countries the atlas is about last and so never crowded out. */
export function countryLabels(marks: readonly Mark[], theme: Theme): readonly Layer[] {
  const said = marks.filter((mark) => mark.kind === 'badge' || mark.kind === 'contest')
  return ([2, 1, 0] as const).map((prominence) => ({
    ...countryLabel(prominence, theme),
    metadata: drawing(
      said.filter((mark) =>
        countries.some((country) => country.id === mark.country && country.prominence === prominence),
      ),
    ),
  }))
}

const sizes = { 0: byZoom(3, 11, 7, 18), 1: byZoom(3, 10.5, 7, 16), 2: byZoom(3, 9.5, 7, 13) } as const

function countryLabel(prominence: 0 | 1 | 2, theme: Theme): Layer {
  const { inks } = palettes[theme]
  return {
    id: `country-names-${prominence}`,
    type: 'symbol',
    source: 'names',
    filter: ['==', ['get', 'prominence'], prominence],
    layout: {
      'text-field': ['format', ['get', 'name'], {}, ['get', 'badge'], { 'font-scale': 0.78 }],
      'text-font': prominence === 2 ? typefaces.plain : typefaces.strong,
      'text-size': sizes[prominence],
      'text-transform': prominence === 1 ? 'uppercase' : 'none',
      'text-letter-spacing': prominence === 1 ? 0.12 : 0.02,
      'text-max-width': 9,
      'text-padding': 1,
      'icon-image': ['case', ['get', 'contested'], patternId('contested', theme), ''],
      'icon-anchor': 'bottom',
      'icon-offset': [0, -9],
      'icon-optional': true,
    },
    paint: {
      'text-color': prominence === 0 ? inks.label : inks.labelQuiet,
      'text-halo-color': inks.halo,
      'text-halo-width': 1.5,
      'text-halo-blur': 0.3,
    },
  }
}
