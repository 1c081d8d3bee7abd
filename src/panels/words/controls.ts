/** The name of the atlas, and the headline of the view. */
export const mastheadWords = {
  atlas: 'Accords Atlas',
  asOf: (asOf: string) => `${asOf}.`,
} as const

export const readingWords = { name: 'Reading' } as const

/** The buttons that move the map, and the words in place of a map that cannot be drawn. */
export const mapWords = {
  controls: 'Map controls',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  region: 'Show the whole region',
  arrows: 'Move the map by buttons',
  north: 'Move north',
  west: 'Move west',
  east: 'Move east',
  south: 'Move south',
  stillWorks: 'The list of countries, the profiles and all claims still work.',
  retry: 'Try again',
} as const

export const noticeWords = { dismiss: 'Dismiss' } as const

/** The link to a view. */
export const shareWords = {
  button: 'Share',
  copied: 'Link copied. It opens exactly this view.',
  refused: 'The browser did not let us copy. Select the link and copy it by hand.',
  field: 'Link to this view',
  close: 'Close the link',
} as const

/** The pictures that can be saved. */
export const saveWords = {
  button: 'Save',
  kinds: {
    svg: 'SVG (editable text)',
    png: 'PNG',
    'png-double': 'PNG at double size',
    'png-print': 'PNG for print',
  },
  drawing: 'Drawing the picture …',
  saved: 'The picture is saved.',
  failed: 'The picture could not be drawn here. SVG or printing may still work.',
  print: 'Print, with the profile',
} as const

export const themeWords = {
  theme: (choice: string) => `Theme: ${choice}`,
  choices: { system: 'Auto', light: 'Light', dark: 'Dark' },
} as const

/** The origin of the shapes and the meaning of their lines. */
export const creditsWords = {
  shapes: 'Shapes: Natural Earth',
  noEndorsement: '. Borders do not imply endorsement',
  origin:
    'Country shapes, lakes and rivers are from Natural Earth, which is in the public domain, and are simplified for this map. The shadows of mountains are drawn from heights measured by radar (SRTM), also in the public domain. Flags are from country-flag-icons. The projection is Mercator, which enlarges the north.',
  places: {
    before: 'Many of the towns that routes go through are from ',
    source: 'GeoNames',
    address: 'https://www.geonames.org/',
    between: ', under the licence ',
    licence: 'CC BY 4.0',
    terms: 'https://creativecommons.org/licenses/by/4.0/',
    after: ', to 0.01 degree.',
  },
  borders:
    'One set of borders is drawn. Crimea is counted with Ukraine, Abkhazia and South Ossetia with Georgia, Karabakh with Azerbaijan, the Golan Heights with Syria and Northern Cyprus with Cyprus; Western Sahara is shown apart. Areas in dispute are hatched and edged with dashes. Nothing here expresses an opinion on the legal status of any country, territory or boundary.',
} as const
