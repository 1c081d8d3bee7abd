import { type Claim, type ClaimId, claimOf, claims } from './claims.ts'
import type { CountryId } from './countries.ts'
import { type Rung, rungOf } from './ladder.ts'
import { type ReadingId, readingOf } from './reading.ts'
import { tensions } from './tensions.ts'

/** The rung of a country in one reading, and the claims that put it there. */
export interface Status {
  readonly rung: Rung
  /** The claims that put the country on this rung. Empty only if the sources are silent. */
  readonly because: readonly ClaimId[]
  /** Whether the reading's sources disagree on the country. The map marks such a country. */
  readonly contested: boolean
  /** The furthest rung according to each source of the reading, in the reading's order. */
  readonly bySource: readonly {
    readonly source: Claim['source']
    readonly rung: Rung
    readonly because: readonly ClaimId[]
  }[]
}

/** The furthest rung in the claims about a country. Without one, `named`, or `silent` if there are no claims. */
function furthest(about: readonly Claim[], country: CountryId): { rung: Rung; because: readonly ClaimId[] } {
  const carrying = about.filter((claim) => claim.status?.country === country)
  const ranks = carrying.map((claim) => (claim.status ? (rungOf(claim.status.rung).rank ?? 0) : 0))
  const highest = ranks.length > 0 ? Math.max(...ranks) : -1
  const best = carrying.find((_, index) => ranks[index] === highest)
  if (best?.status) {
    const { rung } = best.status
    return { rung, because: carrying.filter((claim) => claim.status?.rung === rung).map((claim) => claim.id) }
  }
  if (about.length > 0) return { rung: 'named', because: about.map((claim) => claim.id) }
  return { rung: 'silent', because: [] }
}

const positions: readonly Rung[] = ['named', 'silent']

/** Whether a tension with a side in each of two sources of the reading, or within one, contests the country. */
function contestedByTension(country: CountryId, sources: readonly string[]): boolean {
  return tensions.some(
    (one) =>
      one.contests.includes(country) &&
      one.sides.every((side) => side.some((id) => sources.includes(claimOf(id).source))),
  )
}

/**
 * The status of a country, derived from the claims of the reading's sources alone. Where they disagree,
 * the furthest rung is the status and `contested` is true; a source that only names a country, or is silent on it,
 * does not disagree.
 */
export function statusOf(country: CountryId, reading: ReadingId): Status {
  const sources: readonly Claim['source'][] = readingOf(reading).sources
  const bySource = sources.map((source) => {
    const about = claims.filter((claim) => claim.source === source && claim.about.includes(country))
    return { source, ...furthest(about, country) }
  })
  const ranked = bySource.filter((one) => !positions.includes(one.rung))
  const chosen =
    [...ranked].sort((a, b) => (rungOf(b.rung).rank ?? 0) - (rungOf(a.rung).rank ?? 0))[0] ??
    bySource.find((one) => one.rung === 'named')
  const rung = chosen?.rung ?? 'silent'
  const because = bySource.filter((one) => one.rung === rung).flatMap((one) => one.because)
  const differ = new Set(ranked.map((one) => one.rung)).size > 1
  return { rung, because, contested: differ || contestedByTension(country, sources), bySource }
}
