import type { ClaimId } from './claims.ts'
import type { CountryId } from './countries.ts'

/**
 * What kind of disagreement: two figures or facts that cannot both hold (`value`), the same thing seen at different
 * times (`time`), a different circle of subjects (`scope`), or a different light on the same thing (`framing`).
 */
export type TensionKind = 'value' | 'time' | 'scope' | 'framing'

/**
 * Claims that contradict each other; readers see the word “contradiction”. They are never averaged and never scored.
 */
export interface Tension {
  readonly id: string
  /** A few words: what is in question. */
  readonly name: string
  readonly kind: TensionKind
  /** One side, and the other; each at least one claim. */
  readonly sides: readonly [Side, Side]
  /** One sentence on what disagrees. */
  readonly disagreement: string
  /** One sentence on what it does to the map. */
  readonly effect: string
  /** Countries whose status the map marks as contested because of it, in a reading that has both sides. */
  readonly contests: readonly CountryId[]
  /** Subjects that it touches though only one side names them: who is left out, or what is drawn from one side. */
  readonly touches?: readonly string[]
}

/** One side of a tension: claims that agree with each other. */
type Side = readonly [ClaimId, ...ClaimId[]]

/** Keeps the id literal. */
export function tension<const T extends Tension>(record: T): T {
  return record
}
