import { countries } from '../facts/index.ts'
import { pixelIn, type Viewport } from '../geometry/viewport.ts'
import { bandAt, namePlace } from '../symbols/country-label-positions.ts'
import { countryLabels, isInCapitals } from '../symbols/label-styles.ts'
import { textBox } from '../symbols/text-box.ts'
import { wrapped } from '../symbols/text-width.ts'
import { valueAtZoom } from '../symbols/zoom-stops.ts'
import type { Box } from '../view/camera/camera.ts'

/** The boxes of the names of countries in a viewport, in CSS pixels. Names in view and out of view alike. */
export function nameBoxesIn(frame: Viewport): readonly Box[] {
  const { zoom } = frame.camera
  return countries.map(({ id, name, prominence }) => {
    const { at, anchor } = namePlace(id, bandAt(zoom))
    const { face, size, letterSpacing, lineHeight, maxWidth, offset } = countryLabels[prominence]
    const text = isInCapitals(prominence) ? name.toUpperCase() : name
    return textBox(
      {
        lines: wrapped(text, face, letterSpacing, maxWidth),
        face,
        size: valueAtZoom(size, zoom),
        spacing: letterSpacing,
        leading: lineHeight,
        offset,
        at: pixelIn(frame, at),
      },
      anchor,
    )
  })
}
