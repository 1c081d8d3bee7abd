import type { CountryId } from '../facts/countries.ts'
import type { ClaimId, RouteId, SphereId } from '../facts/index.ts'
import type { ReadingId } from '../facts/reading.ts'
import { type OverlayId, overlayIds } from '../overlays/index.ts'
import type { Camera } from './camera/camera.ts'
import type { IsolatedRow } from './isolated-row.ts'

/** The one thing on the map that the reader has selected. */
export type Subject =
  | { readonly kind: 'country'; readonly id: CountryId }
  | { readonly kind: 'route'; readonly id: RouteId }
  | { readonly kind: 'sphere'; readonly id: SphereId }

/** The ways of showing the atlas; the first is the one a link without `show=` opens. */
export const shows = ['map', 'table', 'sources', 'tensions', 'matrix'] as const
export type Show = (typeof shows)[number]

/**
 * What the reader is looking at. All of it is written in the URL: `codecs.ts` does not compile while a field has no
 * codec. What is personal (theme, sizes of panels) stays out.
 */
export interface View {
  readonly subject: Subject | null
  /** Always in the order in which links name them, and without repeats; see `inOrder`. */
  readonly layers: readonly OverlayId[]
  /** The one row of the legend whose marks are drawn, always one that has some (see `withoutEmptyRow`); null is all of them. */
  readonly only: IsolatedRow | null
  /** Always canonical (see `canonicalCamera`); null is the region, fitted to whatever window there is. */
  readonly camera: Camera | null
  readonly reading: ReadingId
  readonly claim: ClaimId | null
  readonly show: Show
}

/** What a link without a query opens. */
export const firstView: View = {
  subject: null,
  layers: ['normalization'],
  only: null,
  camera: null,
  reading: 'articles',
  claim: null,
  show: 'map',
}

/** The same overlays in the order in which links name them, each once. */
export function inOrder(layers: Iterable<OverlayId>): readonly OverlayId[] {
  const wanted = new Set(layers)
  return overlayIds.filter((id) => wanted.has(id))
}

/** Whether two selections are of the same thing. */
export function sameSubject(one: Subject | null, other: Subject | null): boolean {
  return one?.kind === other?.kind && one?.id === other?.id
}
