import { type CountryId, membersOf, type ReadingId, type SphereId, spheres } from '../facts/index.ts'
import { quietSphereLine } from './quiet-styles.ts'
import { sphereLine } from './sphere-styles.ts'
import { fullValue, valueAtZoom } from './zoom-stops.ts'

/**
 * The sets of lines. In each, the lines are exactly `gap` apart at the zoom `at`; it is drawn from the zoom `from` on.
 * `tools/geo/spheres.mjs` writes a set for each record.
 */
export const sphereLineSets = [
  { at: 2.4, from: 0 },
  { at: 3.4, from: 3.1 },
  { at: 4.4, from: 4.1 },
  { at: 5.4, from: 5.1 },
] as const

interface DrawnLine {
  readonly chosen: boolean
  /** Whether the layer of spheres is behind another one. */
  readonly quiet?: boolean
}

/** The factor on the width of a line: the chosen sphere has a wider one, and a quiet line is thin. */
export function sphereLineScale({ chosen, quiet }: DrawnLine): number {
  if (chosen) return sphereLine.chosenScale
  return quiet ? quietSphereLine.width : 1
}

/** The opacity of a line. */
export function sphereLineOpacity({ quiet }: Pick<DrawnLine, 'quiet'>): number {
  return quiet ? quietSphereLine.opacity : 1
}

/** The width of a line at a zoom, in CSS pixels; without a zoom, that at high zooms. */
export function sphereLineWidth(line: DrawnLine, zoom = Number.POSITIVE_INFINITY): number {
  return valueAtZoom(sphereLine.width, zoom) * sphereLineScale(line)
}

/** The set that is drawn at a zoom. */
export function sphereLineSetAt(zoom: number): (typeof sphereLineSets)[number] {
  return sphereLineSets.findLast(({ from }) => zoom >= from) ?? sphereLineSets[0]
}

/** The distance from the outline to the middle of a line, in CSS pixels; slot 0 is the outermost. */
function sphereLineDepth(slot: number): number {
  const width = fullValue(sphereLine.width)
  return sphereLine.edge + width / 2 + slot * (width + sphereLine.gap)
}

/** A sphere as its line is made: its countries in a reading, and the depth of its slot in CSS pixels. */
interface LineSphere {
  readonly id: SphereId
  readonly members: readonly CountryId[]
  readonly depth: number
}

/** The spheres that have countries in a reading. */
export function lineSpheresOf(reading: ReadingId): readonly LineSphere[] {
  return spheres
    .map(({ id }, slot) => ({
      id,
      members: membersOf(id, reading).map(({ country }) => country),
      depth: sphereLineDepth(slot),
    }))
    .filter(({ members }) => members.length > 0)
}
