import { readingOf } from '../facts/index.ts'
import { overlaysOf } from '../overlays/index.ts'
import { nameOfRow } from './isolated-row.ts'
import type { View } from './view.ts'
import { headlineWords } from './words.ts'

/** The parts of a view that its headline names. */
type Shown = Pick<View, 'layers' | 'only' | 'reading'>

/** The first words of the headline, if a layer that has such words is drawn with all its rows. */
function leadOf({ layers, only }: Omit<Shown, 'reading'>): string | undefined {
  return only === null ? overlaysOf(layers).find(({ headline }) => headline)?.headline : undefined
}

/** Whether the colours of all statuses are drawn. */
export function showsStatus(view: Omit<Shown, 'reading'>): boolean {
  return leadOf(view) !== undefined
}

/** The names of the layers that are on, or that of the one isolated row with its layer. */
export function drawnIn({ layers, only }: Omit<Shown, 'reading'>): readonly string[] {
  if (only === null) return overlaysOf(layers).map(({ name }) => name)
  return overlaysOf([only.layer]).map(({ name }) => headlineWords.rowOf(name, nameOfRow(only)))
}

/**
 * Says in a few words what the map shows, and according to whom: country positions, or else the one layer, or else the
 * number of layers. It is short because a phone shows the layers below it.
 */
export function headlineOf(view: Shown): string {
  const drawn = view.only ? [nameOfRow(view.only)] : drawnIn(view)
  const [one] = drawn
  if (one === undefined) return headlineWords.nothing
  const what = leadOf(view) ?? (drawn.length === 1 ? one : headlineWords.layers(drawn.length))
  return headlineWords.shown(what, readingOf(view.reading).accordingTo)
}
