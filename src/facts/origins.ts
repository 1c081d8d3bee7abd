import { type Claim, type ClaimId, claimOf } from './claims.ts'

/**
 * Who a claim comes from in the end, as far as its source lets one see. Each article rests on one origin (an agency
 * report, an op-ed), however many claims it makes; a wire story copied by five outlets is one origin, so a document
 * of “Reuters, by ...” counts as Reuters.
 */
function originsOf(claim: Claim): readonly string[] {
  if (claim.source !== 'record') return [claim.source]
  return claim.documents.map(({ publisher }) => publisher.split(/, | \(/)[0] ?? publisher)
}

/** How many independent origins these claims have together. Never a score: it decides how an edge is drawn. */
export function independentOrigins(ids: readonly ClaimId[]): number {
  return new Set(ids.flatMap((id) => originsOf(claimOf(id)))).size
}

/** What evidence a mark has: sources that disagree, more than one independent origin, or one alone. */
export type Evidence = 'contested' | 'several' | 'one'

/** The evidence behind a mark that rests on these claims. */
export function evidenceOf(ids: readonly ClaimId[], contested: boolean): Evidence {
  if (contested) return 'contested'
  return independentOrigins(ids) > 1 ? 'several' : 'one'
}
