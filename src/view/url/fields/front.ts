import { isOverlayId, type OverlayId, overlayIds } from '../../../overlays/index.ts'
import { type FrontContext, frontOf, layersToChoose, oneOfEachTheme } from '../../front.ts'
import type { IsolatedRow } from '../../isolated-row.ts'
import type { AddressField } from '../address-field.ts'
import { idAliases, resolveId } from '../aliases.ts'
import type { Reject } from '../rejected.ts'

/** A row of the legend that is drawn alone has no other layer behind it. */
type FrontView = FrontContext & { readonly only: IsolatedRow | null }

/**
 * The layers in full strength, at most one that covers areas and one that draws lines, in the order of links. Null is
 * the default: of each theme, the layer of the highest precedence that is on.
 */
export const front: AddressField<readonly OverlayId[] | null, 'front', FrontView> = {
  first: null,
  keys: {
    front: {
      noun: 'a layer in front',
      examples: overlayIds,
      parse,
      serialize: (ids) => ids?.join('~') ?? null,
    },
  },
  fits: (ids, { layers }) => ids === null || ids.every((id) => layers.includes(id)),
  canonical: (ids, { layers, only }) => {
    if (only !== null) return null
    const chosen = frontOf({ layers, front: ids })
    const byDefault = frontOf({ layers, front: null })
    const own = chosen.filter((id) => !byDefault.includes(id))
    if (own.length === 0) return null
    return ids !== null && own.join() === ids.join() ? ids : own
  },
  published: (ids, { layers, only }) => {
    if (only !== null) return null
    const choice = layersToChoose(layers)
    const chosen = frontOf({ layers, front: ids }).filter((id) => choice.includes(id))
    return chosen.length === 0 ? null : chosen
  },
}

function parse(text: string, reject: Reject): readonly OverlayId[] | undefined {
  const found = text.split('~').flatMap((item) => {
    const id = resolveId(item, isOverlayId, idAliases.layers)
    if (id === undefined && item !== '') reject(item, 'unknown')
    return id ?? []
  })
  const kept = oneOfEachTheme(found)
  for (const id of new Set(found)) if (!kept.includes(id)) reject(id, 'repeated')
  return kept.length === 0 ? undefined : kept
}
