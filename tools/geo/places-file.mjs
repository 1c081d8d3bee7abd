// @ts-check

import { readPlaces } from './inputs.mjs'
import { addedPlaces, notTowns, plainNames } from './place-names.mjs'
import { countryAt } from './precise-countries.mjs'
import { lat, lng } from './rings.mjs'
import { windows } from './windows.mjs'

/** @typedef {import('geojson').Position} Position */
/** @typedef {[name: string, lng: number, lat: number, country: string, rank: number, capital: 0 | 1]} Place */

/** Countries with the most towns on the map. */
const closest = new Set(['ARM', 'AZE', 'GEO', 'KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'])

/** The other countries in scope: their capitals, and more towns than elsewhere. */
const inScope = new Set(['ARE', 'BHR', 'CHN', 'IRN', 'ISR', 'MAR', 'PSE', 'RUS', 'SAU', 'SDN', 'TUR', 'USA'])

/** False capitals in Natural Earth: that of an area drawn with Somalia, and the former capital of Myanmar. */
const notCapitals = new Set(['Hargeysa', 'Yangon'])

/**
 * The fewest inhabitants for each rank in the countries with the most towns, apart from Natural Earth's own rank.
 * @type {[number, number][]}
 */
const rankByPeople = [
  [1_000_000, 2],
  [500_000, 3],
  [250_000, 4],
  [140_000, 5],
  [70_000, 6],
]

/**
 * @param {number} scaleRank Natural Earth's
 * @param {number} people
 * @param {string} country alpha-3
 * @param {boolean} capital
 */
function rankOf(scaleRank, people, country, capital) {
  if (capital && closest.has(country)) return Math.min(1, scaleRank)
  if (capital && inScope.has(country)) return Math.min(2, scaleRank)
  if (!closest.has(country)) return scaleRank
  const byPeople = rankByPeople.find(([fewest]) => people >= fewest)?.[1]
  return Math.min(scaleRank, byPeople ?? 9)
}

const [core, near] = windows
/** From Morocco to China. Farther places are only named where they are capitals in scope. */
const wide = { west: -18, south: 8, east: 135, north: 72 }

/** @typedef {Pick<import('./windows.mjs').Window, 'west' | 'south' | 'east' | 'north'>} Extent */

/** @type {(window: Extent | undefined, point: Position) => boolean} */
const holds = (window, point) =>
  window !== undefined &&
  lng(point) >= window.west &&
  lng(point) <= window.east &&
  lat(point) >= window.south &&
  lat(point) <= window.north

/**
 * Whether a place is important enough for the file.
 * @param {Position} point
 * @param {string} country alpha-3
 * @param {number} rank
 * @param {boolean} capital
 */
function shown(point, country, rank, capital) {
  if (capital && (inScope.has(country) || (holds(wide, point) && rank <= 6))) return true
  if (closest.has(country)) return rank <= (country === 'KAZ' ? 7 : 10)
  if (holds(core, point)) return rank <= (['TUR', 'IRN'].includes(country) ? 7 : inScope.has(country) ? 6 : 5)
  if (holds(near, point))
    return (
      rank <= (inScope.has(country) ? 4 : 3) || (['ISR', 'PSE', 'BHR', 'ARE'].includes(country) && rank <= 7)
    )
  return holds(wide, point) && rank <= 2
}

/**
 * The places of `places.json`, most important first, then by name.
 * @param {string} folder of the inputs
 * @returns {Promise<Place[]>}
 */
export async function places(folder) {
  const features = await readPlaces(folder)
  const fromNaturalEarth = features.flatMap(({ properties, geometry }) => {
    if (properties === null || geometry.type !== 'Point') return []
    const ascii = String(properties['nameascii'])
    const name = plainNames.get(ascii) ?? ascii
    const at = countryAt(geometry.coordinates)
    const country = at === 'sea' ? String(properties['adm0_a3']) : at
    const capital = properties['featurecla'] === 'Admin-0 capital' && !notCapitals.has(name)
    const rank = rankOf(Number(properties['scalerank']), Number(properties['pop_max']), country, capital)
    if (notTowns.has(ascii) || !shown(geometry.coordinates, country, rank, capital)) return []
    return [placeOf(name, geometry.coordinates, country, rank, capital)]
  })
  const added = addedPlaces.map(([name, point, rank]) => placeOf(name, point, countryAt(point), rank, false))
  return [...fromNaturalEarth, ...added].sort(
    (one, other) => one[4] - other[4] || (one[0] < other[0] ? -1 : one[0] > other[0] ? 1 : one[1] - other[1]),
  )
}

/**
 * @param {string} name
 * @param {Position} point
 * @param {string} country
 * @param {number} rank
 * @param {boolean} capital
 * @returns {Place}
 */
function placeOf(name, point, country, rank, capital) {
  const [longitude, latitude] = roundedWithin(point, country)
  return [name, longitude, latitude, country, rank, capital ? 1 : 0]
}

/**
 * A point to a hundredth of a degree, or finer where that would move it out of its country.
 * @param {Position} point
 * @param {string} country
 * @returns {[number, number]}
 */
function roundedWithin(point, country) {
  /** @type {(digits: number) => [number, number]} */
  const rounded = (digits) => [Number(lng(point).toFixed(digits)), Number(lat(point).toFixed(digits))]
  return [2, 3, 4].map(rounded).find((candidate) => countryAt(candidate) === country) ?? rounded(2)
}
