/** Capital, population and output. Figures come from the World Bank, places from Natural Earth. */
export interface Basics {
  readonly capital: string
  /** `[lng, lat]` in degrees. */
  readonly capitalAt: readonly [lng: number, lat: number]
  readonly capitalNote?: string
  /** Population in millions, 2024. */
  readonly population?: number
  /** Gross domestic product in billions of current US dollars, 2023. */
  readonly output?: number
}

export interface Country {
  /** ISO 3166-1 alpha-3, the id of its shape and its name in the URL. */
  readonly id: string
  readonly name: string
  /** ISO 3166-1 alpha-2, for the flag. */
  readonly flag: string
  /** Rank of its label: 0 for the countries that the atlas is about, 1 for the powers around them, 2 for the others. */
  readonly prominence: 0 | 1 | 2
  /** The place of its name on the map, `[lng, lat]` in degrees. */
  readonly labelAt: readonly [lng: number, lat: number]
  /** The bounds that the camera shows when the country is chosen: `[west, south, east, north]` in degrees. */
  readonly extent: readonly [west: number, south: number, east: number, north: number]
  readonly basics?: Basics
}

function country<const T extends Country>(record: T): T {
  return record
}

/** The source and the years of the population and output figures, shown beside them everywhere. */
export const basicsSource = 'World Bank; population 2024, GDP 2023 in current US dollars'

/** The countries in scope, in the order of lists: the region first, then the powers, then the rest. */
export const countries = [
  country({
    id: 'AZE',
    name: 'Azerbaijan',
    flag: 'AZ',
    prominence: 0,
    labelAt: [48.2, 41.0],
    extent: [44.7, 38.3, 50.7, 42],
    basics: { capital: 'Baku', capitalAt: [49.86, 40.4], population: 10.2, output: 72.4 },
  }),
  country({
    id: 'KAZ',
    name: 'Kazakhstan',
    flag: 'KZ',
    prominence: 0,
    labelAt: [66.8, 49.7],
    extent: [46.5, 40.5, 87.4, 55.5],
    basics: { capital: 'Astana', capitalAt: [71.43, 51.18], population: 20.59, output: 261.4 },
  }),
  country({
    id: 'UZB',
    name: 'Uzbekistan',
    flag: 'UZ',
    prominence: 0,
    labelAt: [63.4, 41.6],
    extent: [55.9, 37.1, 73.2, 45.6],
    basics: { capital: 'Tashkent', capitalAt: [69.29, 41.31], population: 36.36, output: 90.9 },
  }),
  country({
    id: 'TKM',
    name: 'Turkmenistan',
    flag: 'TM',
    prominence: 0,
    labelAt: [59, 39.2],
    extent: [52.4, 35.1, 66.7, 42.8],
    basics: { capital: 'Ashgabat', capitalAt: [58.38, 37.95], population: 7.49, output: 59.9 },
  }),
  country({
    id: 'TJK',
    name: 'Tajikistan',
    flag: 'TJ',
    prominence: 0,
    labelAt: [71.2, 38.6],
    extent: [67.3, 36.6, 75.2, 41.1],
    basics: { capital: 'Dushanbe', capitalAt: [68.77, 38.56], population: 10.59, output: 12.1 },
  }),
  country({
    id: 'KGZ',
    name: 'Kyrgyzstan',
    flag: 'KG',
    prominence: 0,
    labelAt: [74.7, 41.55],
    extent: [69.2, 39.1, 80.3, 43.3],
    basics: { capital: 'Bishkek', capitalAt: [74.59, 42.87], population: 7.22, output: 14 },
  }),
  country({
    id: 'ARM',
    name: 'Armenia',
    flag: 'AM',
    prominence: 0,
    labelAt: [44.55, 40.35],
    extent: [43.4, 38.8, 46.7, 41.3],
    basics: { capital: 'Yerevan', capitalAt: [44.51, 40.18], population: 3.03, output: 24.2 },
  }),
  country({
    id: 'GEO',
    name: 'Georgia',
    flag: 'GE',
    prominence: 0,
    labelAt: [43.2, 42.25],
    extent: [39.9, 41, 46.8, 43.6],
    basics: { capital: 'Tbilisi', capitalAt: [44.79, 41.73], population: 3.7, output: 30.5 },
  }),
  country({
    id: 'TUR',
    name: 'Turkey',
    flag: 'TR',
    prominence: 1,
    labelAt: [32.3, 38.3],
    extent: [25.6, 35.8, 44.9, 42.2],
    basics: { capital: 'Ankara', capitalAt: [32.86, 39.93], population: 85.52, output: 1108 },
  }),
  country({
    id: 'IRN',
    name: 'Iran',
    flag: 'IR',
    prominence: 1,
    labelAt: [54.2, 33.2],
    extent: [44, 25, 63.4, 39.8],
    basics: { capital: 'Tehran', capitalAt: [51.42, 35.67], population: 91.57, output: 401.5 },
  }),
  country({
    id: 'RUS',
    name: 'Russia',
    flag: 'RU',
    prominence: 1,
    labelAt: [54, 54.7],
    extent: [27, 41, 110, 72],
    basics: { capital: 'Moscow', capitalAt: [37.62, 55.75], population: 143.53, output: 2021.4 },
  }),
  country({
    id: 'CHN',
    name: 'China',
    flag: 'CN',
    prominence: 1,
    labelAt: [88.5, 40.2],
    extent: [73.4, 18, 135, 53.6],
    basics: { capital: 'Beijing', capitalAt: [116.39, 39.93], population: 1408.97, output: 17794.8 },
  }),
  country({
    id: 'ISR',
    name: 'Israel',
    flag: 'IL',
    prominence: 1,
    labelAt: [34.95, 31.2],
    extent: [34.2, 29.4, 35.9, 33.4],
    basics: {
      capital: 'Jerusalem',
      capitalAt: [35.21, 31.78],
      capitalNote: 'declared capital; most states keep their embassies in Tel Aviv',
      population: 9.97,
      output: 509.9,
    },
  }),
  country({
    id: 'USA',
    name: 'United States',
    flag: 'US',
    prominence: 1,
    labelAt: [-98.5, 39.5],
    extent: [-125, 24.5, -66.9, 49.4],
    basics: { capital: 'Washington, D.C.', capitalAt: [-77.01, 38.9], population: 340.11, output: 27360.9 },
  }),
  country({
    id: 'SAU',
    name: 'Saudi Arabia',
    flag: 'SA',
    prominence: 1,
    labelAt: [44.6, 24.2],
    extent: [34.5, 16.3, 55.7, 32.2],
    basics: { capital: 'Riyadh', capitalAt: [46.77, 24.64], population: 35.3, output: 1067.6 },
  }),
  country({
    id: 'ARE',
    name: 'United Arab Emirates',
    flag: 'AE',
    prominence: 2,
    labelAt: [54.3, 23.7],
    extent: [51.5, 22.6, 56.4, 26.1],
    basics: { capital: 'Abu Dhabi', capitalAt: [54.37, 24.47], population: 10.99, output: 504.2 },
  }),
  country({
    id: 'BHR',
    name: 'Bahrain',
    flag: 'BH',
    prominence: 2,
    labelAt: [50.55, 26.05],
    extent: [50.3, 25.6, 50.8, 26.4],
    basics: { capital: 'Manama', capitalAt: [50.58, 26.24], population: 1.59, output: 43.2 },
  }),
  country({
    id: 'SDN',
    name: 'Sudan',
    flag: 'SD',
    prominence: 2,
    labelAt: [29.8, 16],
    extent: [21.8, 8.7, 38.6, 22.2],
    basics: { capital: 'Khartoum', capitalAt: [32.53, 15.59], population: 50.45, output: 109.3 },
  }),
  country({
    id: 'MAR',
    name: 'Morocco',
    flag: 'MA',
    prominence: 2,
    labelAt: [-6.3, 31.9],
    extent: [-13.2, 27.6, -1, 36],
    basics: { capital: 'Rabat', capitalAt: [-6.84, 34.03], population: 38.08, output: 141.1 },
  }),
  country({
    id: 'PSE',
    name: 'Palestine',
    flag: 'PS',
    prominence: 2,
    labelAt: [35.25, 32],
    extent: [34.2, 31.2, 35.6, 32.6],
  }),
] as const

export type CountryId = (typeof countries)[number]['id']

/** The record of a country in scope. */
export function countryOf(id: CountryId): Country & { readonly id: CountryId } {
  const found = countries.find((one) => one.id === id)
  if (!found) throw new Error(`No country ${id} in scope`)
  return found
}

/** Whether the id of a shape is the id of a country in scope. */
export function isCountryId(text: string): text is CountryId {
  return countries.some((one) => one.id === text)
}
