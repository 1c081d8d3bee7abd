import type { ClaimId } from './claims.ts'
import type { CountryId } from './countries.ts'

/** A body of states, with the members in scope that a record claim names. */
export interface Body {
  readonly id: string
  readonly name: string
  readonly members: readonly CountryId[]
  readonly observers: readonly CountryId[]
  readonly because: ClaimId
}

/** The membership lists against which claims about coalitions are checked. */
export const bodies: readonly Body[] = [
  {
    id: 'OTS',
    name: 'Organization of Turkic States',
    members: ['TUR', 'AZE', 'KAZ', 'KGZ', 'UZB'],
    observers: ['TKM'],
    because: 'pr-ots-members',
  },
]
