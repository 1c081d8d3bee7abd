import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Feature } from 'geojson'
import { type Country, type CountryId, countries } from '../facts/index.ts'
import { type Mark, palettes, type Theme } from '../overlays/index.ts'
import { type Band, bands, namePlace } from '../symbols/country-label-positions.ts'
import {
  contestedSign,
  countryLabels,
  leader,
  type Prominence,
  signPadding,
  writtenName,
} from '../symbols/label-styles.ts'
import { drawing } from './area-layers.ts'
import { labelColoursOn } from './label-colours.ts'
import { byStops, byZoom, type Layer, type Sources } from './layer.ts'
import { patternId } from './patterns.ts'
import { pipFeatures } from './pip-layers.ts'
import { mapStroke } from './stroke.ts'
import { mapText } from './text.ts'

const everyBand = Object.keys(bands) as readonly Band[]

/** The names of the countries in scope, the lines that lead from some of them to their countries, and their pips. */
export function countryNameSources(marks: readonly Mark[], theme: Theme): Sources {
  const names = everyBand.flatMap((band) => countries.map((country) => nameIn(band, country, marks, theme)))
  const leaders = everyBand.flatMap((band) => countries.flatMap(({ id }) => leaderIn(band, id)))
  const pips = everyBand.flatMap((band) => pipFeatures(band, marks, theme))
  const data = { type: 'FeatureCollection' as const, features: [...names, ...leaders, ...pips] }
  return { names: { type: 'geojson', data } }
}

function nameIn(
  band: Band,
  country: Country & { readonly id: CountryId },
  marks: readonly Mark[],
  theme: Theme,
): Feature {
  const { id, prominence } = country
  const own = marks.filter((mark) => 'country' in mark && mark.country === id)
  const place = namePlace(id, band)
  const { colours } = palettes[theme]
  const style = countryLabels[prominence]
  const wanted = colours[style.colour]
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...place.at] },
    properties: {
      id,
      band,
      prominence,
      name: writtenName(country),
      anchor: place.anchor,
      contested: own.some((mark) => mark.kind === 'contest'),
      ...(place.halo === 'own'
        ? labelColoursOn(id, marks, theme, wanted)
        : { text: wanted, halo: colours[style.halo] }),
    },
  }
}

function leaderIn(band: Band, country: CountryId): Feature[] {
  const { leader } = namePlace(country, band)
  if (leader === undefined) return []
  const coordinates = leader.map(([lng, lat]) => [lng, lat])
  return [
    { type: 'Feature', geometry: { type: 'LineString', coordinates }, properties: { id: country, band } },
  ]
}

/** The lines from names in the margin to their countries. */
export function leaderLayers(theme: Theme): readonly Layer[] {
  const led = everyBand.filter((band) => countries.some(({ id }) => namePlace(id, band).leader))
  return led.map((band) => ({
    id: `leaders-${band}`,
    type: 'line',
    source: 'names',
    ...zooms(band),
    filter: ['all', ['==', ['geometry-type'], 'LineString'], ['==', ['get', 'band'], band]],
    paint: mapStroke(leader, theme),
  }))
}

/** The names of the countries in scope. Those the atlas is about come last, so no other name displaces them. */
export function countryNameLayers(marks: readonly Mark[], theme: Theme): readonly Layer[] {
  const said = marks.filter((mark) => mark.kind === 'contest')
  return ([2, 1, 0] as const).flatMap((prominence) => {
    const ids: readonly string[] = countries
      .filter((one) => one.prominence === prominence)
      .map(({ id }) => id)
    const metadata = drawing(said.filter((mark) => ids.includes(mark.country)))
    return everyBand.map((band) => ({ ...nameLayer(band, prominence, theme), metadata }))
  })
}

function nameLayer(band: Band, prominence: Prominence, theme: Theme): Layer {
  const { layout, paint } = mapText(countryLabels[prominence], theme)
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
      ...layout,
      'text-field': ['get', 'name'],
      'text-anchor': ['get', 'anchor'],
      'icon-image': ['case', ['get', 'contested'], patternId('contested', theme), ''],
      'icon-anchor': 'bottom',
      'icon-offset': byZoom(from, ['literal', [0, -start]], to, ['literal', [0, -end]]),
      'icon-size': byStops(contestedSign.scale),
      'icon-padding': signPadding,
      'icon-optional': true,
    },
    paint: { ...paint, 'text-color': ['get', 'text'], 'text-halo-color': ['get', 'halo'] },
  }
}

const [from, start, to, end] = contestedSign.lift

function zooms(band: Band): { readonly minzoom: number; readonly maxzoom: number } {
  return { minzoom: bands[band].from, maxzoom: bands[band].to }
}
