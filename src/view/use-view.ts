import { useStore } from 'zustand'
import { viewStore } from './store.ts'
import type { Dropped } from './url/keys.ts'
import type { View } from './view.ts'

/** What a component needs of the view; it is drawn again when that changes, so select a field, not a new object. */
export function useView<Part>(selector: (view: View) => Part): Part {
  return useStore(viewStore, ({ view }) => selector(view))
}

/** What the link asked for and did not get, as long as the notice of it is to be seen. */
export function useDropped(): readonly Dropped[] {
  return useStore(viewStore, ({ dropped }) => dropped)
}
