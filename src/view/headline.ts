import { readingOf } from '../facts/index.ts'
import { overlaysOf } from '../overlays/index.ts'
import { nameOfRow } from './isolated-row.ts'
import type { View } from './view.ts'
import { headlineWords } from './words.ts'

/** The parts of a view that its headline names. */
type Shown = Pick<View, 'layers' | 'only' | 'reading'>

/** What the headline says before all else, if all rows of a layer that has such words are drawn. */
function leadOf({ layers, only }: Omit<Shown, 'reading'>): string | undefined {
  return only === null ? overlaysOf(layers).find(({ headline }) => headline)?.headline : undefined
}

/** Whether the colours of the statuses are drawn, and not one row alone. */
export function showsStatus(view: Omit<Shown, 'reading'>): boolean {
  return leadOf(view) !== undefined
}

/** The names of the layers that are on; or the one row that is drawn, with its layer. */
export function drawnIn({ layers, only }: Omit<Shown, 'reading'>): readonly string[] {
  if (only === null) return overlaysOf(layers).map(({ name }) => name)
  return overlaysOf([only.layer]).map(({ name }) => headlineWords.rowOf(name, nameOfRow(only)))
}

/**
 * What the map shows, and according to whom. The statuses come first; without them it is the one layer, or the number
 * of layers. The words are few because a phone shows the layers below them.
 */
export function headlineOf(view: Shown): string {
  const drawn = view.only ? [nameOfRow(view.only)] : drawnIn(view)
  const [one] = drawn
  if (one === undefined) return headlineWords.nothing
  const what = leadOf(view) ?? (drawn.length === 1 ? one : headlineWords.layers(drawn.length))
  return headlineWords.shown(what, readingOf(view.reading).accordingTo)
}
