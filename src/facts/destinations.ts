import type { CountryId } from './countries.ts'

/** A destination of energy flows. Some are not countries of the atlas, so each is a named place of its own. */
export interface Destination {
  readonly name: string
  /** The country of the atlas that it lies in. */
  readonly country: CountryId | null
  /** The end of arcs, `[lng, lat]` in degrees. */
  readonly at: readonly [lng: number, lat: number]
  /** The dot that the map draws and names there. Absent if the name of the country is beside it. */
  readonly point: { readonly name: string; readonly side: 'left' | 'right' | 'above' | 'below' } | null
}

export const destinations = {
  /** At Haifa, one of the ports that receive crude from tankers. */
  israel: { name: 'Israel', country: 'ISR', at: [34.99, 32.83], point: null },
  /** One dot for all of Europe, in the east of the European Union, so that the view of the region shows it. */
  europe: { name: 'Europe', country: null, at: [27, 46.6], point: { name: 'Europe', side: 'above' } },
  'russian-ports': {
    name: 'Russia’s ports (Novorossiysk)',
    country: 'RUS',
    at: [37.78, 44.74],
    point: { name: 'Novorossiysk', side: 'above' },
  },
  /** The end of the oil pipeline from Kazakhstan, just beyond the border. */
  china: {
    name: 'China',
    country: 'CHN',
    at: [82.57, 45.17],
    point: { name: 'Alashankou, China', side: 'left' },
  },
} as const satisfies Record<string, Destination>

export type DestinationId = keyof typeof destinations
