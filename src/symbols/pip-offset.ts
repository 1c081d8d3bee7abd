import { type CountryId, countryOf, type SphereId, spheres } from '../facts/index.ts'
import type { NamePlace } from './country-label-positions.ts'
import { countryLabels } from './label-styles.ts'
import { pipStyle } from './sphere-styles.ts'
import { rounded } from './svg-stroke.ts'
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

/**
 * How far the box of a country's name reaches below its place, in CSS pixels. The name of every country in a sphere has one
 * line, which a test holds. So the table of widths of letters, 1 kB, need not be in the page at its start.
 */
function reachBelow(country: CountryId, anchor: NamePlace['anchor'], zoom: number): number {
  if (anchor === 'bottom') return 0
  const { lineHeight, size } = countryLabels[countryOf(country).prominence]
  return (valueAtZoom(size, zoom) * lineHeight) / 2
}
