import { type Mark, marksOf, type Scene } from '../overlays/index.ts'
import type { View } from '../view/view.ts'

/** What of a view decides what is drawn: all but where the reader looks from and what is read beside the map. */
export type Drawn = Pick<View, 'layers' | 'reading' | 'subject'>

/** What the overlays need to know of a view. */
export function sceneOf(view: Drawn): Scene {
  return { reading: view.reading, subject: view.subject?.id ?? null }
}

/** Every mark that a view draws, the lowest first. */
export function marksIn(view: Drawn): readonly Mark[] {
  return marksOf(view.layers, sceneOf(view))
}
