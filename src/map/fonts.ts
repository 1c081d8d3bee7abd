import franklinRegular from '@fontsource/libre-franklin/files/libre-franklin-latin-400-normal.woff2?url'
import franklinSemibold from '@fontsource/libre-franklin/files/libre-franklin-latin-600-normal.woff2?url'
import franklinRegularExtended from '@fontsource/libre-franklin/files/libre-franklin-latin-ext-400-normal.woff2?url'
import franklinSemiboldExtended from '@fontsource/libre-franklin/files/libre-franklin-latin-ext-600-normal.woff2?url'
import newsreaderItalic from '@fontsource/newsreader/files/newsreader-latin-400-italic.woff2?url'
import newsreaderItalicExtended from '@fontsource/newsreader/files/newsreader-latin-ext-400-italic.woff2?url'
import type { FontAddresses } from './addresses.ts'

/** An absolute address: MapLibre does not resolve addresses in a style against the page. */
function absolute(address: string): string {
  return new URL(address, document.baseURI).href
}

/** The addresses of the font files of the map, beside this page. */
export function fontAddresses(): FontAddresses {
  return {
    regular: { latin: absolute(franklinRegular), latinExtended: absolute(franklinRegularExtended) },
    semibold: { latin: absolute(franklinSemibold), latinExtended: absolute(franklinSemiboldExtended) },
    italic: { latin: absolute(newsreaderItalic), latinExtended: absolute(newsreaderItalicExtended) },
  }
}
