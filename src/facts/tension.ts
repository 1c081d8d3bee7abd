import type { ClaimId } from './claims.ts'
import type { CountryId } from './countries.ts'

/**
 * The kind of a disagreement: two figures or facts that cannot both hold (`value`), the same thing at different
 * times (`time`), a different circle of subjects (`scope`), or a different light on the same thing (`framing`).
 */
export type TensionKind = 'value' | 'time' | 'scope' | 'framing'

/**
 * Claims that contradict each other; readers see the word “contradiction”. They are never averaged and never scored.
 */
export interface Tension {
  readonly id: string
  /** The disputed question, in a few words. */
  readonly name: string
  readonly kind: TensionKind
  /** The two sides, each with at least one claim. */
  readonly sides: readonly [Side, Side]
  /** One sentence on the disagreement. */
  readonly disagreement: string
  /** One sentence on its effect on the map. */
  readonly effect: string
  /** Countries whose status the map marks as contested because of it, in a reading that has both sides. */
  readonly contests: readonly CountryId[]
  /** Subjects that only one side names: an omitted country, or a drawing that rests on one side. */
  readonly touches?: readonly string[]
}

/** One side of a tension: claims that agree with each other. */
type Side = readonly [ClaimId, ...ClaimId[]]

/** Keeps the id literal. */
export function tension<const T extends Tension>(record: T): T {
  return record
}
