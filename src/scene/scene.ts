import { type CountryId, countries, statusOf } from '../facts/index.ts'
import { has, type Mark, type MarkContext, marksOf, overlaysOf } from '../overlays/index.ts'
import { isLeft } from '../view/isolated-row.ts'
import type { View } from '../view/view.ts'

/** What of a view decides what is drawn: all but where the reader looks from and what is read beside the map. */
export type Drawn = Pick<View, 'layers' | 'only' | 'reading' | 'subject'>

/** What the overlays need to know of a view. */
export function markContextOf(view: Drawn): MarkContext {
  return { reading: view.reading, subject: view.subject?.id ?? null }
}

/** Every mark that a view draws, the lowest first; of those of one layer alone, where only a row of it is wanted. */
export function marksIn(view: Drawn): readonly Mark[] {
  const { layers, only } = view
  if (only === null) return marksOf(layers, markContextOf(view))
  const { layer } = only
  const marks = marksOf(
    layers.filter((one) => one === layer),
    markContextOf(view),
  )
  return marks.filter(({ key }) => isLeft(only, { layer, key }))
}

/**
 * The countries in scope that a view shows as passed over by its sources. They belong to the colours: where no status
 * is drawn, or that of one rung alone, land without colour says nothing of a source.
 */
export function silentIn({ layers, only, reading }: Drawn): readonly CountryId[] {
  if (only !== null || !overlaysOf(layers).some((overlay) => has(overlay, 'silence'))) return []
  return countries.map(({ id }) => id).filter((id) => statusOf(id, reading).rung === 'silent')
}
