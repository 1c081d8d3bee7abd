import { type CountryId, countries } from '../facts/index.ts'
import type { Pixel } from '../geometry/viewport.ts'
import { bandAt, namePlace } from '../symbols/country-label-positions.ts'
import { countryLabels, writtenName } from '../symbols/label-styles.ts'
import { textBox } from '../symbols/text-box.ts'
import { wrapped } from '../symbols/text-width.ts'
import { valueAtZoom } from '../symbols/zoom-stops.ts'
import type { Box } from '../view/camera/camera.ts'

/**
 * The boxes of the names of countries in a picture at a zoom, in CSS pixels.
 *
 * @param nameAt the pixel of the place of a country's name, or null where the picture has none
 */
export function nameBoxesIn(nameAt: (country: CountryId) => Pixel | null, zoom: number): readonly Box[] {
  return countries.flatMap((country) => {
    const at = nameAt(country.id)
    if (at === null) return []
    const { face, size, letterSpacing, lineHeight, maxWidth, offset } = countryLabels[country.prominence]
    const text = {
      lines: wrapped(writtenName(country), face, letterSpacing, maxWidth),
      face,
      size: valueAtZoom(size, zoom),
      spacing: letterSpacing,
      leading: lineHeight,
      offset,
      at,
    }
    return [textBox(text, namePlace(country.id, bandAt(zoom)).anchor)]
  })
}
