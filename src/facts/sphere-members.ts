import { claimOf } from './claims.ts'
import { type ReadingId, readingOf } from './reading.ts'
import type { Reach } from './sphere.ts'
import { type SphereId, sphereOf } from './spheres/index.ts'

/** The countries that the sources of a reading put within reach of a power, each with the claims of those sources. */
export function membersOf(sphere: SphereId, reading: ReadingId): readonly Reach[] {
  const sources: readonly string[] = readingOf(reading).sources
  return sphereOf(sphere).reach.flatMap(({ country, because }): Reach[] => {
    const [first, ...others] = because.filter((id) => sources.includes(claimOf(id).source))
    return first === undefined ? [] : [{ country, because: [first, ...others] }]
  })
}
