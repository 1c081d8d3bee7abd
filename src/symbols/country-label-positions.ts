import { type CountryId, countryOf } from '../facts/index.ts'

/** The ranges of zooms: the map from afar, at the size of the region, and close up. */
export const bands = {
  far: { from: 0, to: 3.3 },
  middle: { from: 3.3, to: 4.7 },
  near: { from: 4.7, to: 24 },
} as const

export type Band = keyof typeof bands

/** The range that contains a zoom. */
export function bandAt(zoom: number): Band {
  return zoom < bands.far.to ? 'far' : zoom < bands.middle.to ? 'middle' : 'near'
}

/** Whether there is room below a name for the badge of its country. */
export function hasRoomForBadge(band: Band): boolean {
  return band !== 'far'
}

type Place = readonly [lng: number, lat: number]

/** The place of a name, and the line to its country where the name is outside. */
export interface NamePlace {
  readonly at: Place
  /** The side of the text that is at the place. */
  readonly anchor: 'center' | 'left' | 'right' | 'bottom'
  readonly leader?: readonly [from: Place, to: Place]
  /** The halo of the text: the colour of its country, or paper where the name is outside its country or fills it. */
  readonly halo: 'own' | 'paper'
}

const israel: NamePlace = { at: [34.15, 31.85], anchor: 'right', halo: 'paper' }
const palestine: NamePlace = { at: [35.65, 32.05], anchor: 'left', halo: 'paper' }
const bahrain: NamePlace = { at: [50.55, 26.35], anchor: 'bottom', halo: 'paper' }

/**
 * Places set by hand for the names of countries that are too small for them. Small states by the sea have their names
 * beside them at every zoom. The Caucasus is 60 pixels wide on a phone, so its names are in the margin around it.
 */
const set: Partial<Record<CountryId, Partial<Record<Band, NamePlace>>>> = {
  ISR: { far: israel, middle: israel, near: israel },
  PSE: { far: palestine, middle: palestine, near: palestine },
  BHR: { far: bahrain, middle: bahrain, near: bahrain },
  AZE: {
    far: {
      at: [51, 36.1],
      anchor: 'center',
      halo: 'paper',
      leader: [
        [49, 39.4],
        [50.5, 37.1],
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
        [44.7, 39.8],
        [42, 36.9],
      ],
    },
    middle: {
      at: [43.6, 37.7],
      anchor: 'center',
      halo: 'paper',
      leader: [
        [45, 39.7],
        [44.1, 38.15],
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
