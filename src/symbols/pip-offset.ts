import { type CountryId, countryOf, type SphereId, spheres } from '../facts/index.ts'
import type { NamePlace } from './country-label-positions.ts'
import { countryLabels, isInCapitals } from './label-styles.ts'
import { pipStyle } from './sphere-styles.ts'
import { rounded } from './svg-stroke.ts'
import { wrapped } from './text-width.ts'
import { valueAtZoom } from './zoom-stops.ts'

/** The zooms between which the names of countries grow. */
export const nameGrowth = { from: countryLabels[0].size[0], to: countryLabels[0].size[2] } as const

type Offset = readonly [right: number, down: number]

/** The distance of the pip of a sphere from the place of its country's name at a zoom, in CSS pixels. */
export function pipOffset(
  country: CountryId,
  sphere: SphereId,
  anchor: NamePlace['anchor'],
  zoom: number,
): Offset {
  const slot = spheres.findIndex(({ id }) => id === sphere)
  const width = (spheres.length - 1) * pipStyle.step + pipStyle.side
  const left = { center: -width / 2, bottom: -width / 2, left: 0, right: -width }[anchor]
  const right = left + pipStyle.side / 2 + slot * pipStyle.step
  return [rounded(right), rounded(reachBelow(country, anchor, zoom) + pipStyle.below)]
}

/** How far the box of a country's name reaches below its place, in CSS pixels. */
function reachBelow(country: CountryId, anchor: NamePlace['anchor'], zoom: number): number {
  if (anchor === 'bottom') return 0
  const { name, prominence } = countryOf(country)
  const { face, letterSpacing, maxWidth, lineHeight, size } = countryLabels[prominence]
  const text = isInCapitals(prominence) ? name.toUpperCase() : name
  const lines = wrapped(text, face, letterSpacing, maxWidth).length
  return (valueAtZoom(size, zoom) * lines * lineHeight) / 2
}
