// @ts-check
import { corrections, cuts } from './cut-lines.mjs'
import { cutPolygon } from './cut-polygon.mjs'
import { alpha3Of } from './iso-codes.mjs'
import { boxOf, polygonHolds } from './rings.mjs'

/** @typedef {import('geojson').Position} Position */

/**
 * One polygon with the country it is drawn with.
 * @typedef {object} Piece
 * @property {string} country alpha-3 code
 * @property {string | undefined} disputed id of the disputed area the piece belongs to
 * @property {Position[][]} polygon outline first, then holes, in [lng, lat] degrees
 */

/** Units of the world-atlas file without an ISO number, each with the country that it is drawn with. */
const unitsWithoutNumber = new Map(
  Object.entries({
    Akrotiri: 'GBR',
    Baikonur: 'KAZ',
    'Bajo Nuevo Bank': 'COL',
    'Clipperton I.': 'FRA',
    'Coral Sea Is.': 'AUS',
    'Cyprus U.N. Buffer Zone': 'CYP',
    Dhekelia: 'GBR',
    Kosovo: 'XKX',
    'N. Cyprus': 'CYP',
    'Serranilla Bank': 'COL',
    'Siachen Glacier': 'IND',
    Somaliland: 'SOM',
    'USNB Guantanamo Bay': 'CUB',
  }),
)

/** Units that are disputed areas as a whole. */
const disputedUnits = new Map(
  Object.entries({
    'N. Cyprus': 'northern-cyprus',
    Palestine: 'west-bank-and-gaza',
    'Siachen Glacier': 'kashmir-india',
    Somaliland: 'somaliland',
    'W. Sahara': 'western-sahara',
  }),
)

/** Units that are left out: reefs and rocks that several states claim, and the continent that is no country. */
const leftOut = new Set(['Antarctica', 'Scarborough Reef', 'Spratly Is.'])

/** Natural Earth gives Crimea to Russia, as polygons of its own. All of them are in this box. */
const crimea = { west: 32.4, south: 44.3, east: 36.66, north: 46.25 }

/**
 * @param {string} unit the name in the world-atlas file
 * @param {string | undefined} numeric its ISO number, if it has one
 * @param {Position[][]} polygon
 * @returns {Piece}
 */
function pieceOf(unit, numeric, polygon) {
  const [west, south, east, north] = boxOf(polygon.flat())
  if (
    unit === 'Russia' &&
    west > crimea.west &&
    south > crimea.south &&
    east < crimea.east &&
    north < crimea.north
  ) {
    return { country: 'UKR', disputed: 'crimea', polygon }
  }
  if (unit === 'Indian Ocean Ter.') {
    return { country: west < 100 ? 'CCK' : 'CXR', disputed: undefined, polygon }
  }
  const country = numeric === undefined ? unitsWithoutNumber.get(unit) : alpha3Of(numeric)
  if (country === undefined) throw new Error(`No country is named for ${unit}`)
  return { country, disputed: disputedUnits.get(unit), polygon }
}

/**
 * @param {Piece[]} pieces
 * @param {import('./cut-lines.mjs').Cut} cut
 * @returns {Piece[]}
 */
function withCut(pieces, cut) {
  const whole = pieces.find((piece) => piece.country === cut.from && polygonHolds(piece.polygon, cut.inside))
  if (whole === undefined) throw new Error(`${cut.inside} is not in ${cut.from}`)
  const parts = cutPolygon(whole.polygon, cut.line).map((polygon) =>
    polygonHolds(polygon, cut.inside)
      ? { country: cut.countedWith, disputed: cut.disputed, polygon }
      : { ...whole, polygon },
  )
  return [...pieces.filter((piece) => piece !== whole), ...parts]
}

/**
 * The world's countries in pieces, each with its country according to our border policy.
 * The policy and its reasons are in `public/geo/README.md`.
 * @param {{ unit: string, numeric: string | undefined, polygons: Position[][][] }[]} units as world-atlas draws them
 * @returns {Piece[]}
 * @throws {Error} when a unit has no country, or a disputed area is not where it should be
 */
export function piecesOf(units) {
  const pieces = units
    .filter(({ unit }) => !leftOut.has(unit))
    .flatMap(({ unit, numeric, polygons }) => polygons.map((polygon) => pieceOf(unit, numeric, polygon)))
  return [...cuts, ...corrections].reduce(withCut, pieces)
}
