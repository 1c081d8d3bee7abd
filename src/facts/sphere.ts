import type { ClaimId } from './claims.ts'
import type { CountryId } from './countries.ts'

/** A country within a power's reach according to claims. */
export interface Reach {
  readonly country: CountryId
  readonly because: readonly [ClaimId, ...ClaimId[]]
}

/** A power's military base abroad, or a leased or other site that the record counts with its bases. */
export interface Base {
  readonly name: string
  /** Its kind, owner and place, in a few words. */
  readonly says: string
  readonly in: CountryId
  /** `[lng, lat]` in degrees. */
  readonly at: readonly [lng: number, lat: number]
  /** The side of the sign on which its name is written. */
  readonly side: 'left' | 'right' | 'above' | 'below'
  readonly because: readonly [ClaimId, ...ClaimId[]]
}

/** A power, or an alignment of powers, and the countries that claims put within its reach. */
export interface Sphere {
  readonly id: string
  readonly name: string
  /** One sentence on the countries that it names. */
  readonly meaning: string
  /** The countries of the power or alignment. They are not within its own line. */
  readonly powers: readonly CountryId[]
  readonly reach: readonly Reach[]
  /** The bases that claims name and that have a known place. */
  readonly bases?: readonly Base[]
}

/** Checks the type of one base, so the compiler shows an error at the base itself. */
export function base(record: Base): Base {
  return record
}

/** Keeps the id of a sphere literal. */
export function sphere<const T extends Sphere>(record: T): T {
  return record
}
