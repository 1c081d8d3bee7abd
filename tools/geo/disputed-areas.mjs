// @ts-check

/**
 * A disputed area, with the words of the map about it.
 * @typedef {object} DisputedArea
 * @property {string} name
 * @property {string} countedWith alpha-3 code of the country the area is drawn with
 * @property {string} note one neutral sentence
 */

/**
 * Every disputed area of the map by its id, in the order of the file.
 * @type {Map<string, DisputedArea>}
 */
export const disputedAreas = new Map(
  Object.entries({
    abkhazia: {
      name: 'Abkhazia',
      countedWith: 'GEO',
      note: 'Not under the control of Georgia; recognised as a state by Russia and a few others.',
    },
    'aksai-chin': {
      name: 'Aksai Chin',
      countedWith: 'CHN',
      note: 'Administered by China, claimed by India.',
    },
    crimea: {
      name: 'Crimea',
      countedWith: 'UKR',
      note: 'Occupied and claimed by Russia since 2014; part of Ukraine for the UN General Assembly (68/262).',
    },
    'golan-heights': {
      name: 'Golan Heights',
      countedWith: 'SYR',
      note: 'Occupied by Israel since 1967; Syrian territory for the UN Security Council (497). The United States recognised Israeli sovereignty in 2019.',
    },
    'kashmir-india': {
      name: 'Kashmir and Ladakh, Indian-administered',
      countedWith: 'IND',
      note: 'Administered by India, claimed by Pakistan; the line of control is no agreed border.',
    },
    'kashmir-pakistan': {
      name: 'Azad Kashmir and Gilgit-Baltistan',
      countedWith: 'PAK',
      note: 'Administered by Pakistan, claimed by India; the line of control is no agreed border.',
    },
    'northern-cyprus': {
      name: 'Northern Cyprus',
      countedWith: 'CYP',
      note: 'Not under the control of the Republic of Cyprus; recognised as a state by Turkey alone.',
    },
    'shaksgam-valley': {
      name: 'Shaksgam Valley',
      countedWith: 'CHN',
      note: 'Administered by China, claimed by India.',
    },
    somaliland: {
      name: 'Somaliland',
      countedWith: 'SOM',
      note: 'Declared its independence of Somalia in 1991; recognised by Israel in December 2025.',
    },
    'south-ossetia': {
      name: 'South Ossetia',
      countedWith: 'GEO',
      note: 'Not under the control of Georgia; recognised as a state by Russia and a few others.',
    },
    transnistria: {
      name: 'Transnistria',
      countedWith: 'MDA',
      note: 'Not under the control of Moldova; recognised as a state by no UN member.',
    },
    'west-bank-and-gaza': {
      name: 'West Bank and Gaza Strip',
      countedWith: 'PSE',
      note: 'Drawn along the armistice lines of 1949; occupied by Israel since 1967, final status not agreed. Palestine is a UN observer state.',
    },
    'western-sahara': {
      name: 'Western Sahara',
      countedWith: 'ESH',
      note: 'A non-self-governing territory for the UN, largely administered by Morocco; the United States and Israel recognise Moroccan sovereignty.',
    },
  }),
)

/**
 * The notes of the map on countries whose status is itself disputed, by alpha-3 code.
 * @type {Map<string, string>}
 */
export const countryNotes = new Map(
  Object.entries({
    ESH: 'Status disputed between Morocco and the Polisario Front.',
    PSE: 'UN observer state; final status and borders not agreed.',
    TWN: 'Claimed by China; recognised as a state by a few others.',
    XKX: 'Declared its independence in 2008; claimed by Serbia. XKX is a user-assigned code.',
  }),
)
