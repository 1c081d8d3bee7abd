import { type CountryId, countryOf } from '../facts/index.ts'

/** The ranges of zooms: the map from afar, at the size of the region, near, and where small states have room. */
export const bands = {
  far: { from: 0, to: 3.3 },
  middle: { from: 3.3, to: 4.7 },
  near: { from: 4.7, to: 6.6 },
  close: { from: 6.6, to: 24 },
} as const

export type Band = keyof typeof bands

/** The range that contains a zoom. */
export function bandAt(zoom: number): Band {
  if (zoom < bands.middle.from) return 'far'
  if (zoom < bands.near.from) return 'middle'
  return zoom < bands.close.from ? 'near' : 'close'
}

type Place = readonly [lng: number, lat: number]

/** The place of a name, and the line to its country where the name is outside. */
export interface NamePlace {
  readonly at: Place
  /** The side of the text that is at the place. */
  readonly anchor: 'center' | 'left' | 'right' | 'bottom'
  /**
   * From a place in the country to the name. Where the country is in two parts, the line runs on from the name to a place
   * in the other.
   */
  readonly leader?: readonly [country: Place, name: Place, ...otherPart: Place[]]
  /** The halo of the text: the colour of its country, or paper where the name is outside its country or fills it. */
  readonly halo: 'own' | 'paper'
}

/** Israel and Palestine have their names in the sea, clear of each other and of all other land. */
const israel: NamePlace = {
  at: [34.45, 32.7],
  anchor: 'right',
  halo: 'paper',
  leader: [
    [35.15, 32.7],
    [34.5, 32.7],
  ],
}
const palestine: NamePlace = {
  at: [33.65, 31.75],
  anchor: 'right',
  halo: 'paper',
  leader: [
    [35.2, 31.95],
    [33.7, 31.75],
    [34.38, 31.42],
  ],
}
const bahrain: NamePlace = {
  at: [50.55, 26.5],
  anchor: 'bottom',
  halo: 'paper',
  leader: [
    [50.55, 26.1],
    [50.55, 26.5],
  ],
}

/**
 * Places set by hand for the names of countries that are too small for them. Small states by the sea have their names
 * beside them at every zoom. The Caucasus is 60 pixels wide on a phone, so its names are in the margin around it.
 */
const set: Partial<Record<CountryId, Partial<Record<Band, NamePlace>>>> = {
  ISR: {
    far: {
      at: [33.9, 32.9],
      anchor: 'right',
      halo: 'paper',
      leader: [
        [35.15, 32.7],
        [34, 32.9],
      ],
    },
    middle: israel,
    near: israel,
    close: { at: [34.85, 30.75], anchor: 'center', halo: 'own' },
  },
  PSE: {
    far: {
      at: [33.4, 30.8],
      anchor: 'right',
      halo: 'paper',
      leader: [
        [35.2, 31.95],
        [33.5, 30.8],
        [34.38, 31.42],
      ],
    },
    middle: palestine,
    near: palestine,
    close: { at: [35.25, 32.1], anchor: 'center', halo: 'paper' },
  },
  BHR: {
    far: bahrain,
    middle: bahrain,
    near: bahrain,
    close: { at: [50.55, 26.03], anchor: 'center', halo: 'paper' },
  },
  AZE: {
    far: {
      at: [50.6, 43.6],
      anchor: 'center',
      halo: 'paper',
      leader: [
        [48.5, 40.8],
        [50.2, 42.9],
      ],
    },
    middle: { at: [48.45, 41.4], anchor: 'center', halo: 'paper' },
  },
  ARM: {
    far: {
      at: [40.6, 35.9],
      anchor: 'center',
      halo: 'paper',
      leader: [
        [44.05, 40.4],
        [41.9, 36.9],
      ],
    },
    middle: {
      at: [43.6, 37.7],
      anchor: 'center',
      halo: 'paper',
      leader: [
        [44.05, 40.4],
        [43.9, 38.15],
      ],
    },
  },
  GEO: {
    far: {
      at: [41, 47.4],
      anchor: 'center',
      halo: 'paper',
      leader: [
        [43.2, 42.4],
        [41.6, 46.6],
      ],
    },
    middle: { at: [42.9, 42.45], anchor: 'center', halo: 'paper' },
  },
}

/** The place of a country's name in a range of zooms. */
export function namePlace(country: CountryId, band: Band): NamePlace {
  return set[country]?.[band] ?? { at: countryOf(country).labelAt, anchor: 'center', halo: 'own' }
}
