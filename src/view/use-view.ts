import { useStore } from 'zustand'
import { shownView } from './shown-view.ts'
import { viewStore } from './store.ts'
import type { Dropped } from './url/keys.ts'
import type { View } from './view.ts'

/** A part of the view. The component is drawn again when the part changes, so select a field, not a new object. */
export function useView<Part>(selector: (view: View) => Part): Part {
  return useStore(viewStore, ({ view }) => selector(view))
}

/** A part of the view as it is drawn, with the layer in front that the reader points at. */
export function useShownView<Part>(selector: (view: View) => Part): Part {
  return useStore(viewStore, (state) => selector(shownView(state)))
}

/** The dropped parts of the link, until the reader dismisses the notice of them. */
export function useDropped(): readonly Dropped[] {
  return useStore(viewStore, ({ dropped }) => dropped)
}
