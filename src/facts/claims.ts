import type { AnyClaim } from './claim.ts'
import { recordClaimList } from './sources/record.ts'
import { renewedDiplomacyClaims } from './sources/renewed-diplomacy.ts'
import { strategicPartnershipsClaims } from './sources/strategic-partnerships.ts'

const all = [...renewedDiplomacyClaims, ...strategicPartnershipsClaims, ...recordClaimList] as const

/** The ids of all claims; a mark that names another one does not compile. */
export type ClaimId = (typeof all)[number]['id']
/** Every subject that some claim is about; `facts/index.ts` proves that each is known. */
export type NamedSubject = (typeof all)[number]['about'][number]
export type Claim = AnyClaim & { readonly id: ClaimId }

/** Every claim, source by source, in reading order. */
export const claims: readonly Claim[] = all

const byId: ReadonlyMap<string, Claim> = new Map(claims.map((claim) => [claim.id, claim]))

/** The claim with this id. */
export function claimOf(id: ClaimId): Claim {
  const found = byId.get(id)
  if (!found) throw new Error(`No claim ${id}`)
  return found
}

/** Whether a text, for instance of a link, is the id of a claim. */
export function isClaimId(text: string): text is ClaimId {
  return byId.has(text)
}
