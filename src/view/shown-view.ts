import type { OverlayId } from '../overlays/index.ts'
import { withInFront } from './front.ts'
import type { View } from './view.ts'

interface Pointed {
  readonly view: View
  /** The layer whose “In front” is under the pointer. */
  readonly pointedLayer: OverlayId | null
}

let latest: (Pointed & { readonly shown: View }) | undefined

/**
 * The view that is drawn: the layer that the reader points at in the legend is in front meanwhile. Neither the view nor its
 * address changes. The same arguments give the same object.
 */
export function shownView({ view, pointedLayer }: Pointed): View {
  if (pointedLayer === null || view.only !== null || !view.layers.includes(pointedLayer)) return view
  if (latest?.view !== view || latest.pointedLayer !== pointedLayer) {
    latest = { view, pointedLayer, shown: { ...view, front: withInFront(view, pointedLayer) } }
  }
  return latest.shown
}
