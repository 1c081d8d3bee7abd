import { type ClaimId, claims } from '../../../facts/index.ts'
import { type AddressField, idKey } from '../address-field.ts'

const ids = claims.map(({ id }) => id)

/** The claim whose card is open. */
export const claim: AddressField<ClaimId | null, 'claim'> = {
  first: null,
  keys: { claim: idKey<ClaimId | null>('a claim', ids) },
}
