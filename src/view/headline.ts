import { readingOf } from '../facts/index.ts'
import { overlaysOf } from '../overlays/index.ts'
import { nameOfRow } from './isolated-row.ts'
import type { View } from './view.ts'

/** What of a view is named in its headline. */
type Shown = Pick<View, 'layers' | 'only' | 'reading'>

/** What the headline says before all else, if all rows of a layer that has such words are drawn. */
function leadOf({ layers, only }: Omit<Shown, 'reading'>): string | undefined {
  return only === null ? overlaysOf(layers).find(({ headline }) => headline)?.headline : undefined
}

/** Whether the colours of the statuses are drawn, and not one row alone. */
export function showsStatus(view: Omit<Shown, 'reading'>): boolean {
  return leadOf(view) !== undefined
}

/** The layers by name; or the one row that is drawn, and of which layer it is. */
export function drawnIn({ layers, only }: Omit<Shown, 'reading'>): readonly string[] {
  if (only === null) return overlaysOf(layers).map(({ name }) => name)
  return overlaysOf([only.layer]).map(({ name }) => `${name}: ${nameOfRow(only)} alone`)
}

/**
 * What the map shows, and according to whom: the statuses before all else, or else what is drawn in their place, in few
 * words, since on a phone the layers are to stay in sight below.
 */
export function headlineOf(view: Shown): string {
  const drawn = view.only ? [nameOfRow(view.only)] : drawnIn(view)
  const [one] = drawn
  if (one === undefined) return 'No layer is drawn'
  const shown = leadOf(view) ?? (drawn.length === 1 ? one : `${drawn.length} layers`)
  return `${shown}, ${readingOf(view.reading).accordingTo}`
}
