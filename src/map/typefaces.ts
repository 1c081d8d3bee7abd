import type { StyleSpecification } from 'maplibre-gl'
import type { Face, FontAddresses } from './addresses.ts'

/** The faces of the map's text, by their names in `text-font`. */
export const typefaces = {
  plain: ['Libre Franklin'],
  strong: ['Libre Franklin Semibold'],
  water: ['Newsreader Italic'],
}

/** The range of @fontsource's Latin Extended files. It has the ğ of Ağrı; the ü of Türkiye is in the Latin file. */
const latinExtended = [
  'U+0100-02BA',
  'U+02BD-02C5',
  'U+02C7-02CC',
  'U+02CE-02D7',
  'U+02DD-02FF',
  'U+1E00-1E9F',
]

/** The files of a face. MapLibre takes the first that covers a letter, so the one without a range is last. */
function fileOf(face: Face) {
  return [{ url: face.latinExtended, 'unicode-range': [...latinExtended] }, { url: face.latin }]
}

/** The style's `font-faces`. */
export function fontFacesOf(fonts: FontAddresses): NonNullable<StyleSpecification['font-faces']> {
  return {
    'Libre Franklin': fileOf(fonts.regular),
    'Libre Franklin Semibold': fileOf(fonts.semibold),
    'Newsreader Italic': fileOf(fonts.italic),
  }
}
