export type { Claim, ClaimId, NamedSubject } from './sources/index.ts'

import { type Claim, type ClaimId, type SourceId, sources } from './sources/index.ts'

/** Every claim, source by source, in reading order. */
export const claims: readonly Claim[] = sources.flatMap((source) => source.claims)

const byId: ReadonlyMap<string, Claim> = new Map(claims.map((claim) => [claim.id, claim]))

/** The claim with this id. */
export function claimOf(id: ClaimId): Claim {
  const found = byId.get(id)
  if (!found) throw new Error(`No claim ${id}`)
  return found
}

/** The claims with these ids, in the same order. */
export function claimsByIds(ids: readonly ClaimId[]): readonly Claim[] {
  return ids.map(claimOf)
}

/** The claims that one source makes, in reading order. */
export function claimsOf(source: SourceId): readonly Claim[] {
  return claims.filter((claim) => claim.source === source)
}

/** Whether a text, for example from a link, is the id of a claim. */
export function isClaimId(text: string): text is ClaimId {
  return byId.has(text)
}
