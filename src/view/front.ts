import { inListOrder, type OverlayId, overlays, overlaysOf } from '../overlays/index.ts'

/** The parts of a view that decide which layers are in full strength. */
export interface FrontContext {
  readonly layers: readonly OverlayId[]
  /** The layers that the reader put in front, at most one of each theme; null for those of the default. */
  readonly front: readonly OverlayId[] | null
}

const themes = ['area', 'line'] as const

/** The layer in front of each theme that has a layer on, in the order of links. */
export function frontOf({ layers, front }: FrontContext): readonly OverlayId[] {
  return inListOrder(
    themes.flatMap((theme) => {
      const on = overlaysOf(layers).filter((overlay) => overlay.theme === theme)
      const [first] = on.toSorted((one, other) => rankOf(other, front) - rankOf(one, front))
      return first === undefined ? [] : [first.id]
    }),
  )
}

function rankOf({ id, precedence }: (typeof overlays)[number], front: readonly OverlayId[] | null): number {
  return front?.includes(id) ? Number.POSITIVE_INFINITY : precedence
}

/** The layers that are on and behind another one of their theme. */
export function quietLayers(context: FrontContext): readonly OverlayId[] {
  const front = frontOf(context)
  return context.layers.filter((id) => !front.includes(id))
}

/** The layers among which the reader can choose one to be in front: two or more of a theme are on. */
export function layersToChoose(layers: readonly OverlayId[]): readonly OverlayId[] {
  const on = overlaysOf(layers)
  return on.filter(({ theme }) => on.filter((other) => other.theme === theme).length > 1).map(({ id }) => id)
}

/** The layers in front after one has come forward: it takes the place of the one of its theme. */
export function withInFront({ layers, front }: FrontContext, layer: OverlayId): readonly OverlayId[] {
  const others = frontOf({ layers, front }).filter((id) => themeOf(id) !== themeOf(layer))
  return inListOrder([...others, layer])
}

/** A text in a link may name several layers of a theme; the first of them counts. */
export function oneOfEachTheme(ids: readonly OverlayId[]): readonly OverlayId[] {
  const first = ids.filter((id, index) => ids.findIndex((one) => themeOf(one) === themeOf(id)) === index)
  return inListOrder(first)
}

function themeOf(layer: OverlayId) {
  return overlays.find(({ id }) => id === layer)?.theme
}
