import { type ClaimId, claimOf } from './claims.ts'
import { type ReadingId, readingOf } from './reading.ts'

/** Whether a reading counts a claim: it is of one of the sources of the reading. */
export function countedIn(reading: ReadingId): (id: ClaimId) => boolean {
  const sources: readonly string[] = readingOf(reading).sources
  return (id) => sources.includes(claimOf(id).source)
}
