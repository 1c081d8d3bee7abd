import { destinationsOverlay } from './destinations.ts'
import { diplomacy } from './diplomacy.ts'
import { energy } from './energy.ts'
import type { Mark, MarkContext } from './marks.ts'
import { middleCorridor } from './middle-corridor.ts'
import { normalization } from './normalization.ts'
import type { Overlay } from './overlay.ts'
import { rivals } from './rivals.ts'
import { spheresOverlay } from './spheres.ts'

export { arrowScaleOf, widthOf } from '../symbols/line-drawing.ts'
export { type LineStyleId, lineStyleOf, lineStyles } from '../symbols/line-styles.ts'
export { palettes, type Theme } from '../symbols/palette.ts'
export type { Line, Mark, MarkContext, Pip, Point, SphereLine } from './marks.ts'
export { canRecede } from './marks.ts'
export {
  approximateSwatch,
  has,
  type LegendRow,
  legendOf,
  legendRowsOf,
  type Overlay,
  type Swatch,
} from './overlay.ts'

/** Every overlay, in the order of switches and links. */
const all = [
  normalization,
  energy,
  middleCorridor,
  spheresOverlay,
  diplomacy,
  rivals,
  destinationsOverlay,
] as const

export type OverlayId = (typeof all)[number]['id']

/** The overlays in the order of their switches. */
export const overlays: readonly (Overlay & { readonly id: OverlayId })[] = all

/** The ids, in the order of links. */
export const overlayIds: readonly OverlayId[] = all.map(({ id }) => id)

const fromTheLowest = overlays.toSorted((one, other) => one.drawnAt - other.drawnAt)

/** Whether a text (in a link, say) is the id of an overlay. */
export function isOverlayId(text: string): text is OverlayId {
  return all.some((one) => one.id === text)
}

/** The overlays of these layers, in the order of their switches. */
export function overlaysOf(layers: readonly OverlayId[]): typeof overlays {
  return overlays.filter(({ id }) => layers.includes(id))
}

/** The same overlays in the order of links, each once. */
export function inListOrder(layers: Iterable<OverlayId>): readonly OverlayId[] {
  const wanted = new Set(layers)
  return overlayIds.filter((id) => wanted.has(id))
}

/** The marks of one layer. */
export interface LayerMarks {
  readonly layer: OverlayId
  readonly marks: readonly Mark[]
}

/** The marks of each layer that is on, the lowest layer first. */
export function marksByLayer(layers: readonly OverlayId[], context: MarkContext): readonly LayerMarks[] {
  return fromTheLowest
    .filter(({ id }) => layers.includes(id))
    .map((one) => ({ layer: one.id, marks: one.marks(context) }))
}

/** Every mark of the layers that are on, the lowest first. */
export function marksOf(layers: readonly OverlayId[], context: MarkContext): readonly Mark[] {
  return marksByLayer(layers, context).flatMap(({ marks }) => marks)
}
