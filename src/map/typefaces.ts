import type { StyleSpecification } from 'maplibre-gl'
import type { Face, FontAddresses } from './addresses.ts'

/** The faces of the map's text, as `text-font` names them. */
export const typefaces = {
  plain: ['Libre Franklin'],
  strong: ['Libre Franklin Semibold'],
  water: ['Newsreader Italic'],
}

/** Latin Extended as @fontsource cuts its files; the Latin-1 letters of Türkiye and Ağrı's ğ stand on either side. */
const latinExtended = [
  'U+0100-02BA',
  'U+02BD-02C5',
  'U+02C7-02CC',
  'U+02CE-02D7',
  'U+02DD-02FF',
  'U+1E00-1E9F',
]

/** MapLibre takes the first file that covers a letter, so the one that claims to cover all stands last. */
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
