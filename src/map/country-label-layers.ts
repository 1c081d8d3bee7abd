import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import { type Country, type CountryId, countries, nameOf, type SphereId } from '../facts/index.ts'
import { type Badge, type Mark, palettes, type Theme } from '../overlays/index.ts'
import { type Band, bands, namePlace } from '../symbols/country-label-positions.ts'
import { drawing } from './area-layers.ts'
import { labelColoursOn } from './label-colours.ts'
import { byZoom, type Layer, type Sources } from './layer.ts'
import { patternId } from './patterns.ts'
import { typefaces } from './typefaces.ts'

const everyBand = Object.keys(bands) as readonly Band[]

/** The names of the countries in scope, and the lines that tie some of them to their countries. */
export function countryNameSources(marks: readonly Mark[], theme: Theme): Sources {
  const names = everyBand.flatMap((band) => countries.map((country) => nameIn(band, country, marks, theme)))
  const leaders = everyBand.flatMap((band) => countries.flatMap(({ id }) => leaderIn(band, id)))
  const data = { type: 'FeatureCollection' as const, features: [...names, ...leaders] }
  return { names: { type: 'geojson', data } }
}

function nameIn(
  band: Band,
  { id, name, prominence }: Country & { readonly id: CountryId },
  marks: readonly Mark[],
  theme: Theme,
): Feature {
  const own = marks.filter((mark) => 'country' in mark && mark.country === id)
  const badge = own.find((mark) => mark.kind === 'badge')
  const place = namePlace(id, band)
  const { colours } = palettes[theme]
  const wanted = prominence === 0 ? colours.label : colours.labelQuiet
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...place.at] },
    properties: {
      id,
      band,
      prominence,
      name: prominence === 1 ? name.toUpperCase() : name,
      anchor: place.anchor,
      badge: badge === undefined || band === 'far' ? '' : badgeText(badge),
      contested: own.some((mark) => mark.kind === 'contest'),
      ...(place.halo === 'own'
        ? labelColoursOn(id, marks, theme, wanted)
        : { text: wanted, halo: colours.halo }),
    },
  }
}

function leaderIn(band: Band, country: CountryId): Feature[] {
  const { leader } = namePlace(country, band)
  if (leader === undefined) return []
  const coordinates = leader.map(([lng, lat]) => [lng, lat])
  return [{ type: 'Feature', geometry: { type: 'LineString', coordinates }, properties: { band } }]
}

/** Words and not letters, so that the map can be read without its legend. */
function badgeText(badge: Badge): string {
  return `\n+ ${badge.spheres.map(shortName).join(', ')}`
}

/** `Turkic coalition` is `Turkic` where there is little room. */
function shortName(sphere: SphereId): string {
  return nameOf(sphere).split(' ')[0] ?? sphere
}

/** The lines from names in the margin to their countries. */
export function leaderLayers(theme: Theme): readonly Layer[] {
  return (['far', 'middle'] as const).map((band) => ({
    id: `leaders-${band}`,
    type: 'line',
    source: 'names',
    ...zooms(band),
    filter: ['all', ['==', ['geometry-type'], 'LineString'], ['==', ['get', 'band'], band]],
    paint: { 'line-color': palettes[theme].colours.label, 'line-width': 0.9 },
  }))
}

/** The names of the countries in scope, the countries the atlas is about last and so never crowded out. */
export function countryNameLayers(marks: readonly Mark[], theme: Theme): readonly Layer[] {
  const said = marks.filter((mark) => mark.kind === 'badge' || mark.kind === 'contest')
  return ([2, 1, 0] as const).flatMap((prominence) => {
    const ids: readonly string[] = countries
      .filter((one) => one.prominence === prominence)
      .map(({ id }) => id)
    const metadata = drawing(said.filter((mark) => ids.includes(mark.country)))
    return everyBand.map((band) => ({ ...nameLayer(band, prominence, theme), metadata }))
  })
}

const sizes = { 0: byZoom(3, 11.5, 7, 18), 1: byZoom(3, 10.5, 7, 16), 2: byZoom(3, 9.5, 7, 13) } as const

/** What is written: the name, and below it, smaller, the spheres for which there is no hatch. */
const text: ExpressionSpecification = ['format', ['get', 'name'], {}, ['get', 'badge'], { 'font-scale': 0.8 }]

function nameLayer(band: Band, prominence: 0 | 1 | 2, theme: Theme): Layer {
  const filter: FilterSpecification = [
    'all',
    ['==', ['get', 'prominence'], prominence],
    ['==', ['get', 'band'], band],
  ]
  return {
    id: `country-names-${prominence}-${band}`,
    type: 'symbol',
    source: 'names',
    ...zooms(band),
    filter,
    layout: {
      'text-field': text,
      'text-font': prominence === 2 ? typefaces.plain : typefaces.strong,
      'text-size': sizes[prominence],
      'text-letter-spacing': prominence === 1 ? 0.12 : 0.02,
      'text-max-width': 9,
      'text-padding': 1,
      'text-anchor': ['get', 'anchor'],
      'icon-image': ['case', ['get', 'contested'], patternId('contested', theme), ''],
      'icon-anchor': 'bottom',
      'icon-offset': byZoom(3, above(7, 13), 7, above(11, 20)),
      'icon-size': byZoom(2, 0.8, 5, 1),
      'icon-optional': true,
    },
    paint: {
      'text-color': ['get', 'text'],
      'text-halo-color': ['get', 'halo'],
      'text-halo-width': 1.5,
    },
  }
}

/** So many pixels above the place, and so many where a second line makes the text higher. */
function above(single: number, double: number): ExpressionSpecification {
  return ['case', ['==', ['get', 'badge'], ''], ['literal', [0, -single]], ['literal', [0, -double]]]
}

function zooms(band: Band): { readonly minzoom: number; readonly maxzoom: number } {
  return { minzoom: bands[band].from, maxzoom: bands[band].to }
}
