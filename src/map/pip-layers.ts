import type { Feature } from 'geojson'
import type { Mark, Theme } from '../overlays/index.ts'
import { pipPlacesIn } from '../scene/pips.ts'
import { type Band, bands, namePlace } from '../symbols/country-label-positions.ts'
import { nameGrowth, pipOffset } from '../symbols/pip-offset.ts'
import { drawing } from './area-layers.ts'
import { byZoom, type Layer } from './layer.ts'
import { patternId } from './patterns.ts'

const everyBand = Object.keys(bands) as readonly Band[]

/** The pips of each country as features in a range of zooms. All of a row are at the place of the name, with offsets. */
export function pipFeatures(band: Band, marks: readonly Mark[], theme: Theme): readonly Feature[] {
  return pipPlacesIn(marks).map(({ country, sphere, mark }) => {
    const { at, anchor } = namePlace(country, band)
    const offsetAt = (zoom: number) => [...pipOffset(country, sphere, anchor, zoom)]
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...at] },
      properties: {
        band,
        mark: mark?.id ?? '',
        pip: patternId(mark === null ? 'pip:none' : `pip:${sphere}`, theme),
        offsetFar: offsetAt(nameGrowth.from),
        offsetNear: offsetAt(nameGrowth.to),
      },
    }
  })
}

/**
 * The rows of pips under the names of countries. A pip is drawn even where its name has no room, since it may be the only
 * sign of a small country's sphere; other names give way to it.
 */
export function pipLayers(marks: readonly Mark[]): readonly Layer[] {
  const drawn = marks.filter((mark) => mark.kind === 'pip')
  if (drawn.length === 0) return []
  return everyBand.map((band) => ({
    id: `pips-${band}`,
    type: 'symbol',
    source: 'names',
    minzoom: bands[band].from,
    maxzoom: bands[band].to,
    filter: ['all', ['has', 'pip'], ['==', ['get', 'band'], band]],
    metadata: drawing(drawn),
    layout: {
      'icon-image': ['get', 'pip'],
      'icon-offset': byZoom(nameGrowth.from, ['array', 'number', 2, ['get', 'offsetFar']], nameGrowth.to, [
        'array',
        'number',
        2,
        ['get', 'offsetNear'],
      ]),
      'icon-allow-overlap': true,
      'icon-padding': 0,
    },
  }))
}
