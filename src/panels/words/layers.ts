import { count } from '../../facts/language.ts'

/** The switches of the layers and their legends. */
export const layerWords = {
  legend: 'Legend',
  title: 'Layers and legend',
  layers: 'Layers',
  empty: 'The chosen sources give this layer nothing to draw.',
  rowsOf: (layer: string) => `What ${layer} shows`,
  hidden: ' (hidden)',
  inFront: 'In front',
  inFrontOf: (layer: string) => ` on the map: ${layer}`,
  edges: 'Edges: ',
  /** Follows the name of the row, which is bold. */
  meaning: (meaning: string, rests: string) => ` ${meaning}. ${rests}:`,
  rowName: (name: string) => `${name}.`,
  rests: (claims: number) => `Based on ${count(claims, 'claim')}`,
  restsSingly: (claims: number) => `Based on ${count(claims, 'claim')}, one for each country`,
  restsPartlySingly: (claims: number, single: number, countries: number) =>
    `Based on ${count(claims, 'claim')}; ${single} of ${count(countries, 'country')} rest on a single one`,
  onlyThese: 'Only these',
  onlyTheseOf: (row: string) => ` on the map: ${row}`,
  /** Before and after the name of the isolated row. */
  showingOnly: 'Showing only ',
  othersHidden: '. Greyed-out rows are hidden.',
  showAll: 'Show all again',
  onlyRow: (row: string) => `Only ${row}`,
  showAllHeard: ', show all again',
  atHand: 'Layers at hand',
  noSphereLines:
    'The lines of the spheres could not be loaded. The pips under the names still show which powers reach a country. Switch the layer off and on to try again.',
  onePower: 'One power at a time',
  allPowers: 'All powers',
  animate: 'Animate the flows',
  pause: 'Pause the flows',
  lessMotion: 'Your device asks for less motion, so the flows stay still.',
} as const

/** The lists that open subjects by name. */
export const listWords = {
  countries: 'Countries',
  routes: 'Routes',
  spheres: 'Spheres',
  standing: (standing: string) => `${standing}: `,
} as const

/** One polite sentence for each action of the reader. */
export const announcerWords = {
  selected: (subject: string, claims: number) => `${subject} selected, ${count(claims, 'claim')} in all`,
  reading: (name: string) => `Reading: ${name}`,
  layersOn: (names: readonly string[]) => `Layers on: ${names.join(', ')}`,
  noLayer: 'No layer on',
  onlyRow: (row: string) => `Only ${row} is drawn`,
  inFront: (names: readonly string[]) => `In front: ${names.join(', ')}`,
  allAgain: 'Everything is drawn again',
} as const
