import { type Claim, type ClaimId, claimOf } from './claims.ts'

/**
 * The ultimate origins of a claim, as far as its source names them. Each article rests on one origin (an agency
 * report, an op-ed), however many claims it makes; a wire story copied by five outlets is one origin, so a document
 * of “Reuters, by ...” counts as Reuters.
 */
function originsOf(claim: Claim): readonly string[] {
  if (claim.source !== 'record') return [claim.source]
  return claim.documents.map(({ publisher }) => publisher.split(/, | \(/)[0] ?? publisher)
}

/** The number of independent origins of these claims. It decides the style of an outline and is never a score. */
export function independentOrigins(ids: readonly ClaimId[]): number {
  return new Set(ids.flatMap((id) => originsOf(claimOf(id)))).size
}

/** The evidence behind a mark: sources that disagree, several independent origins, or one origin. */
export type Evidence = 'contested' | 'several' | 'one'

/** The evidence behind a mark that rests on these claims. */
export function evidenceOf(ids: readonly ClaimId[], contested: boolean): Evidence {
  if (contested) return 'contested'
  return independentOrigins(ids) > 1 ? 'several' : 'one'
}
