import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ClaimId } from '../facts/index.ts'
import type { ReadingId } from '../facts/reading.ts'
import { inListOrder, type OverlayId } from '../overlays/index.ts'
import { type Camera, canonicalCamera } from './camera/camera.ts'
import { withInFront } from './front.ts'
import type { IsolatedRow } from './isolated-row.ts'
import type { Show } from './pages.ts'
import { type Subject, sameSubject } from './subject.ts'
import type { Dropped } from './url/keys.ts'
import { write } from './url/url.ts'
import { coherent, firstView, type View } from './view.ts'

interface ViewState {
  readonly view: View
  /** The parts of the link that are not shown as asked for, until the reader dismisses the notice of them. */
  readonly dropped: readonly Dropped[]
  /** The layer whose “In front” is under the pointer; see `shownView`. */
  readonly pointedLayer: OverlayId | null
}

export type ViewStore = StoreApi<ViewState>

/** The view of this page. Components read it with `useView`. Only the functions below change it. */
export const viewStore: ViewStore = createStore<ViewState>(() => ({
  view: firstView,
  dropped: [],
  pointedLayer: null,
}))

/** Selects a country, a route, a sphere or nothing. Closes the open claim, which belonged to the subject before. */
export function selectSubject(subject: Subject | null): void {
  if (sameSubject(viewStore.getState().view.subject, subject)) return
  changeView({ subject, claim: null })
}

/** Draws an overlay, or stops drawing it. */
export function toggleLayer(layer: OverlayId): void {
  const { layers } = viewStore.getState().view
  setLayers(layers.includes(layer) ? layers.filter((one) => one !== layer) : [...layers, layer])
}

/**
 * Draws these overlays and no others; their order does not matter. Asking for another one brings it to the front, and ends
 * an isolated row.
 */
export function setLayers(layers: readonly OverlayId[]): void {
  const { view } = viewStore.getState()
  const further = layers.filter((layer) => !view.layers.includes(layer))
  const kept = view.front?.filter((layer) => layers.includes(layer)) ?? null
  const front = further.reduce<readonly OverlayId[] | null>(
    (before, layer) => withInFront({ layers, front: before }, layer),
    kept,
  )
  changeView({ layers: inListOrder(layers), front, only: further.length > 0 ? null : view.only })
}

/** Puts a layer that is on in front of the others of its theme. */
export function bringToFront(layer: OverlayId): void {
  const { view } = viewStore.getState()
  if (view.layers.includes(layer)) changeView({ front: withInFront(view, layer) })
}

/** The layers that were in front before a row was isolated, for when all rows are drawn again. */
let frontBefore: View['front'] = null

/** Draws a layer in front for as long as the reader points at it in the legend; null for none. */
export function pointAtLayer(pointedLayer: OverlayId | null): void {
  viewStore.setState({ pointedLayer })
}

/** Draws the marks of one row of the legend and no others, or all of them again, with the same layers in front. */
export function showOnly(only: IsolatedRow | null): void {
  const { view } = viewStore.getState()
  if (view.only === null) frontBefore = view.front
  changeView({ only, front: only === null ? frontBefore : null })
}

/** Colours the map according to another reading. */
export function chooseReading(reading: ReadingId): void {
  changeView({ reading })
}

/** Keeps where the map has come to rest; null is the region fitted to the window. Ignores an invalid position. */
export function moveCamera(camera: Camera | null): void {
  if (camera === null) changeView({ camera })
  else if ([camera.zoom, camera.lat, camera.lng].every(Number.isFinite)) {
    changeView({ camera: canonicalCamera(camera) })
  }
}

/** Opens a claim's card, or closes it. */
export function openClaim(claim: ClaimId | null): void {
  changeView({ claim })
}

/** Shows the map, or a page of words over it. */
export function showAs(show: Show): void {
  changeView({ show })
}

/** Replaces the whole view, as a link does. */
export function replaceView(view: View, dropped: readonly Dropped[] = []): void {
  viewStore.setState({ view, dropped })
}

/** Closes the notice of what was dropped from the link. */
export function dismissNotice(): void {
  viewStore.setState({ dropped: [] })
}

/**
 * Changes fields of the view. A field that the change leaves without meaning goes back to its first value. Two views with
 * the same address are the same: then no listener is called, and no loop can start.
 */
export function changeView(part: Partial<View>): void {
  const { view } = viewStore.getState()
  const next = coherent({ ...view, ...part })
  if (write(next) !== write(view)) viewStore.setState({ view: next })
}
