import { countedIn } from './counted.ts'
import type { ReadingId } from './reading.ts'
import type { Reach } from './sphere.ts'
import { type SphereId, sphereOf } from './spheres/index.ts'

/** The countries that the sources of a reading put within reach of a power, each with the claims of those sources. */
export function membersOf(sphere: SphereId, reading: ReadingId): readonly Reach[] {
  const counted = countedIn(reading)
  return sphereOf(sphere).reach.flatMap(({ country, because }): Reach[] => {
    const [first, ...others] = because.filter(counted)
    return first === undefined ? [] : [{ country, because: [first, ...others] }]
  })
}
