import type { CountryId } from '../facts/countries.ts'
import type { RouteId, SphereId } from '../facts/index.ts'

/** The one thing on the map that the reader has selected. */
export type Subject =
  | { readonly kind: 'country'; readonly id: CountryId }
  | { readonly kind: 'route'; readonly id: RouteId }
  | { readonly kind: 'sphere'; readonly id: SphereId }

/** Whether two selections are the same. */
export function sameSubject(one: Subject | null, other: Subject | null): boolean {
  return one?.kind === other?.kind && one?.id === other?.id
}
