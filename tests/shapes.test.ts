import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { geoArea } from 'd3-geo'
import type { Feature, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, test } from 'vitest'
import { crossingSegments } from '../tools/geo/crossings.mjs'
import { countryAt, neighboursOf, preciseCountries } from '../tools/geo/precise-countries.mjs'
import { boxOf, polygonHolds, ringArea } from '../tools/geo/rings.mjs'

type Place = [name: string, lng: number, lat: number, country: string, rank: number, capital: 0 | 1]
type Countries = Topology<{
  countries: GeometryCollection<{ name: string; note?: string }>
  disputed: GeometryCollection<{ name: string; note: string; countedWith: string }>
}>
type Water = Topology<{
  caspian: Polygon & { arcs: number[][] }
  lakes: GeometryCollection<{ name?: string }>
  rivers: GeometryCollection<{ name: string }>
}>

const path = (file: string) => new URL(`../public/geo/${file}`, import.meta.url)
const read = (file: string): unknown => JSON.parse(readFileSync(path(file), 'utf8'))

const countriesFile = read('countries.json') as Countries
const waterFile = read('water.json') as Water
const { places } = read('places.json') as { places: Place[] }

const countries = feature(countriesFile, countriesFile.objects.countries).features
const disputed = feature(countriesFile, countriesFile.objects.disputed).features
const lakes = feature(waterFile, waterFile.objects.lakes).features
const rivers = feature(waterFile, waterFile.objects.rivers).features
const caspian = feature(waterFile, waterFile.objects.caspian as never) as unknown as Feature<Polygon>

const inScope = 'AZE KAZ UZB TKM TJK KGZ ARM GEO TUR IRN RUS CHN ISR SAU ARE BHR SDN MAR PSE USA'.split(' ')

function polygonsOf({ geometry }: Feature): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
}

function holds(shape: Feature, point: Position): boolean {
  return polygonsOf(shape).some((polygon) => polygonHolds(polygon, point))
}

function countryOf(alpha3: string): Feature {
  const found = countries.find(({ id }) => id === alpha3)
  if (found === undefined) throw new Error(`There is no country ${alpha3}`)
  return found
}

/** A grid of points within a shape, [lng, lat] degrees. */
function samplesOf(shape: Feature): Position[] {
  const [west, south, east, north] = boxOf(polygonsOf(shape).flat(2))
  const steps = Array.from({ length: 30 }, (_, step) => (step + 0.5) / 30)
  return steps
    .flatMap((across) =>
      steps.map((up): Position => [west + across * (east - west), south + up * (north - south)]),
    )
    .filter((point) => holds(shape, point))
}

/** The points of a file's arcs, [lng, lat] degrees. */
function arcsOf({ arcs, transform }: Topology): Position[][] {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] }
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([across = 0, up = 0]) => {
      x += across
      y += up
      return [x * (scale[0] ?? 1) + (translate[0] ?? 0), y * (scale[1] ?? 1) + (translate[1] ?? 0)]
    })
  })
}

describe('the countries of the map', () => {
  test.each(inScope)('%s has a shape', (alpha3) => {
    expect(countries.map(({ id }) => id)).toContain(alpha3)
  })

  test('each have one alpha-3 code of their own and a name', () => {
    const ids = countries.map(({ id }) => String(id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[A-Z]{3}$/.test(id))).toEqual([])
    expect(countries.filter(({ properties }) => !properties.name)).toEqual([])
  })

  test('are complete, down to the smallest island states', () => {
    const ids = countries.map(({ id }) => id)
    expect(ids.length).toBe(preciseCountries().size)
    for (const alpha3 of ['BHR', 'MDV', 'MLT', 'NRU', 'SGP', 'TUV', 'XKX']) expect(ids).toContain(alpha3)
  })

  test('have closed outlines with an area', () => {
    const broken = [...countries, ...disputed, ...lakes, caspian].flatMap((shape) =>
      polygonsOf(shape)
        .flat()
        .filter((ring) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)) || !(ringArea(ring) > 0))
        .map(() => shape.id),
    )
    expect(broken).toEqual([])
  })

  test('run clockwise round their land, so none covers the rest of the Earth', () => {
    const inverted = [...countries, ...disputed, ...lakes, caspian].filter(
      (shape) => geoArea(shape) > 2 * Math.PI,
    )
    expect(inverted.map(({ id }) => id)).toEqual([])
  })

  test('have borders that do not cross', () => {
    expect(crossingSegments(arcsOf(countriesFile))).toEqual([])
  })

  test('never run across the 180th meridian', () => {
    const across = countries.filter((country) =>
      polygonsOf(country)
        .flat()
        .some((ring) =>
          ring.some(
            ([longitude = 0], index) => Math.abs(longitude - (ring[index - 1]?.[0] ?? longitude)) > 180,
          ),
        ),
    )
    expect(across.map(({ id }) => id)).toEqual([])
  })
})

describe('the border policy', () => {
  test.each([
    ['Simferopol', [34.1, 45.0], 'UKR'],
    ['Sokhumi', [41.0, 43.0], 'GEO'],
    ['Tskhinvali', [43.97, 42.23], 'GEO'],
    ['Golan', [35.8, 33.0], 'SYR'],
    ['Khankendi', [46.75, 39.82], 'AZE'],
    ['Nakhchivan', [45.41, 39.21], 'AZE'],
    ['Laayoune', [-13.2, 27.14], 'ESH'],
    ['Tiraspol', [29.64, 46.84], 'MDA'],
    ['Kyrenia', [33.32, 35.32], 'CYP'],
    ['Hargeisa', [44.07, 9.56], 'SOM'],
    ['Baikonur', [63.3, 45.95], 'KAZ'],
    ['Pristina', [21.17, 42.67], 'XKX'],
    ['Ramallah', [35.2, 31.9], 'PSE'],
    ['Donetsk', [37.8, 48.0], 'UKR'],
  ])('puts %s at %j in %s, drawn and precise', (_, point, alpha3) => {
    expect(countryAt(point)).toBe(alpha3)
    expect(countries.filter((country) => holds(country, point)).map(({ id }) => id)).toEqual([alpha3])
  })

  test('hatches every disputed area once, with a name, a note and the country it is counted with', () => {
    expect(disputed.map(({ id }) => id)).toEqual([
      'abkhazia',
      'aksai-chin',
      'crimea',
      'golan-heights',
      'kashmir-india',
      'kashmir-pakistan',
      'northern-cyprus',
      'shaksgam-valley',
      'somaliland',
      'south-ossetia',
      'transnistria',
      'west-bank-and-gaza',
      'western-sahara',
    ])
    for (const { properties } of disputed) {
      expect(properties.name).not.toBe('')
      expect(properties.note).toMatch(/\.$/)
      expect(countries.map(({ id }) => id)).toContain(properties.countedWith)
    }
  })

  test.each(disputed.map((area) => [String(area.id), area] as const))(
    '%s is within the country that it is counted with',
    (_, area) => {
      const samples = samplesOf(area)
      const country = countryOf(area.properties.countedWith)
      expect(samples.length).toBeGreaterThan(20)
      expect(samples.filter((point) => !holds(country, point))).toEqual([])
    },
  )

  test('draws no line round Karabakh', () => {
    expect(disputed.filter((area) => area.properties.countedWith === 'AZE')).toEqual([])
  })
})

describe('the precise shapes', () => {
  test.each([
    ['Julfa', [45.63, 38.96], 'AZE'],
    ['Agarak', [46.19, 38.87], 'ARM'],
    ['Alashankou', [82.57, 45.17], 'CHN'],
    ['Dostyk', [82.48, 45.25], 'KAZ'],
    ['Yotvata', [35.05, 29.89], 'ISR'],
  ])('put %s at %j in %s', (_, point, alpha3) => {
    expect(countryAt(point)).toBe(alpha3)
  })

  test.each([
    ['AZE', 'ARM GEO IRN RUS TUR'],
    ['KAZ', 'CHN KGZ RUS TKM UZB'],
    ['ARM', 'AZE GEO IRN TUR'],
    ['GEO', 'ARM AZE RUS TUR'],
    ['SYR', 'IRQ ISR JOR LBN TUR'],
    ['UKR', 'BLR HUN MDA POL ROU RUS SVK'],
  ])('give %s the land neighbours %s', (alpha3, neighbours) => {
    expect([...neighboursOf(alpha3)].sort().join(' ')).toBe(neighbours)
  })

  test('give Kazakhstan no border with Iran, and refuse an unknown country', () => {
    expect(neighboursOf('KAZ').has('IRN')).toBe(false)
    expect(() => neighboursOf('XYZ')).toThrow('XYZ')
  })

  test('leave the Caspian to no country', () => {
    const points = [
      [51, 42],
      [50, 44],
      [51.5, 38],
      [49.9, 45.6],
    ]
    expect(points.map(countryAt)).toEqual(['sea', 'sea', 'sea', 'sea'])
  })
})

describe('the waters of the map', () => {
  test('give the Caspian the same coast as the countries around it', () => {
    const coast = new Set(countries.flatMap((country) => polygonsOf(country).flat(2).map(String)))
    expect(
      polygonsOf(caspian)
        .flat(2)
        .filter((point) => !coast.has(String(point))),
    ).toEqual([])
    expect(holds(caspian, [51, 42])).toBe(true)
  })

  test('show the Aral Sea in the two parts that are left', () => {
    const at = (point: Position) =>
      lakes.filter((lake) => holds(lake, point)).map(({ properties }) => properties.name)
    expect(at([60.7, 46.5])).toEqual(['North Aral Sea'])
    expect(at([58.4, 45.0])).toEqual(['South Aral Sea'])
    expect(at([59.7, 45.2])).toEqual([])
  })

  test('have no reservoir above the destroyed dam of Kakhovka', () => {
    expect(lakes.filter((lake) => holds(lake, [34.3, 47.5]))).toEqual([])
  })

  test.each([
    'Amu Darya',
    'Syr Darya',
    'Volga',
    'Ural',
    'Kura',
    'Aras',
    'Ili',
    'Irtysh',
    'Tigris',
    'Euphrates',
  ])('have the river %s', (name) => {
    expect(rivers.filter(({ properties }) => properties.name === name)).toHaveLength(1)
  })
})

describe('the places of the map', () => {
  test.each([
    ['AZE', 'Baku'],
    ['KAZ', 'Astana'],
    ['UZB', 'Tashkent'],
    ['TKM', 'Ashgabat'],
    ['TJK', 'Dushanbe'],
    ['KGZ', 'Bishkek'],
    ['ARM', 'Yerevan'],
    ['GEO', 'Tbilisi'],
    ['TUR', 'Ankara'],
    ['IRN', 'Tehran'],
    ['RUS', 'Moscow'],
    ['CHN', 'Beijing'],
    ['SAU', 'Riyadh'],
    ['ARE', 'Abu Dhabi'],
    ['BHR', 'Manama'],
    ['SDN', 'Khartoum'],
    ['MAR', 'Rabat'],
    ['USA', 'Washington'],
  ])('flag one capital of %s: %s', (alpha3, capital) => {
    expect(
      places.filter(([, , , country, , flag]) => country === alpha3 && flag === 1).map(([name]) => name),
    ).toEqual([capital])
  })

  test('flag neither Jerusalem nor Ramallah as a capital', () => {
    const two = places.filter(([name]) => name === 'Jerusalem' || name === 'Ramallah')
    expect(two.map(([name, , , country, , capital]) => [name, country, capital])).toEqual([
      ['Jerusalem', 'ISR', 0],
      ['Ramallah', 'PSE', 0],
    ])
  })

  test('are in the countries that the file names', () => {
    const elsewhere = places.filter(([, longitude, latitude, country]) => {
      const at = countryAt([longitude, latitude])
      return at !== country
    })
    expect(elsewhere).toEqual([])
  })

  test('are in the order of their importance', () => {
    const ranks = places.map(([, , , , rank]) => rank)
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
    expect(Math.max(...ranks)).toBeLessThanOrEqual(10)
  })
})

describe('the relief', () => {
  const file = read('relief.json') as Topology<{ shadows: GeometryCollection }>
  const depths = feature(file, file.objects.shadows).features
  const dark = (place: Position) => depths.filter((depth) => holds(depth, place)).length

  test('is on the ranges of the region and not on its plains', () => {
    // Slopes of the Caucasus, the Alborz, the Hindu Kush and the Tian Shan that face away from a sun in the north-west.
    const slopes = [
      [46.6, 41.9],
      [52.2, 35.6],
      [71.2, 35.4],
      [79, 41.2],
    ]
    expect(slopes.map(dark).every((depth) => depth > 0)).toBe(true)
    expect(
      [
        [62, 48],
        [60, 39.5],
        [50, 48],
        [66, 45],
      ].map(dark),
    ).toEqual([0, 0, 0, 0])
  })

  test('is a small part of the land in steps, each smaller than the one before, wound as d3-geo reads it', () => {
    const areas = depths.map((depth) => geoArea(depth as Feature))
    expect(areas.length).toBeGreaterThanOrEqual(4)
    // An area of more than a hemisphere would be everything but the shadows.
    expect(areas.every((area) => area < 0.08)).toBe(true)
    expect(areas).toEqual(areas.toSorted((one, other) => other - one))
  })

  test('ends in no straight edge from north to south', () => {
    const rings = depths.flatMap(({ geometry }) =>
      geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [],
    )
    const alongMeridians = new Map<number, number>()
    for (const ring of rings) {
      for (const [index, [lng = 0, lat = 0]] of ring.slice(1).entries()) {
        const [fromLng = 0, fromLat = 0] = ring[index] ?? []
        const meridian = Math.round(lng * 10) / 10
        const run = Math.abs(lng - fromLng) < 0.02 ? Math.abs(lat - fromLat) : 0
        alongMeridians.set(meridian, (alongMeridians.get(meridian) ?? 0) + run)
      }
    }
    // In degrees. An edge of the heights left 2.8 along one meridian.
    expect(Math.max(...alongMeridians.values())).toBeLessThan(1.6)
  })
})

test('the shapes weigh at most 130,000 bytes together, compressed by brotli', () => {
  const sizes = ['countries.json', 'water.json', 'places.json', 'relief.json'].map(
    (file) => brotliCompressSync(readFileSync(path(file))).length,
  )
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(130_000)
})
