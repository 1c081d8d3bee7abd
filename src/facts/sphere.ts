import type { ClaimId } from './claims.ts'
import type { CountryId } from './countries.ts'

/** A country that claims put within a power's reach. */
export interface Reach {
  readonly country: CountryId
  readonly because: readonly [ClaimId, ...ClaimId[]]
}

/** A military base of a power outside itself, or a leased or other site that the record counts with its bases. */
export interface Base {
  readonly name: string
  /** What it is, whose, and where, in a few words. */
  readonly says: string
  readonly in: CountryId
  /** `[lng, lat]` in degrees. */
  readonly at: readonly [lng: number, lat: number]
  /** On which side of the sign its name is written. */
  readonly side: 'left' | 'right' | 'above' | 'below'
  readonly because: readonly [ClaimId, ...ClaimId[]]
}

/** A power, or an alignment of powers, and the countries that claims put within its reach. */
export interface Sphere {
  readonly id: string
  readonly name: string
  /** One sentence on what the hatch means. */
  readonly meaning: string
  /** The countries that exert it; they carry no hatch of their own sphere. */
  readonly powers: readonly CountryId[]
  readonly reach: readonly Reach[]
  /** The bases that claims name and that have a known place. */
  readonly bases?: readonly Base[]
}

/** One base. An error of type is then shown where the base is written. */
export function base(record: Base): Base {
  return record
}

/** Keeps the id of a sphere literal. */
export function sphere<const T extends Sphere>(record: T): T {
  return record
}
