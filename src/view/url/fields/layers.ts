import { inListOrder, isOverlayId, type OverlayId, overlayIds } from '../../../overlays/index.ts'
import type { AddressField } from '../address-field.ts'
import { idAliases, resolveId } from '../aliases.ts'
import type { Reject } from '../rejected.ts'

const none = 'none'

/** The layers that are on, in the order of links and without repeats; see `inListOrder`. */
export const layers: AddressField<readonly OverlayId[], 'layers'> = {
  first: ['normalization'],
  keys: {
    layers: {
      noun: 'a layer',
      examples: [...overlayIds, none],
      parse,
      serialize: (ids) => (ids.length === 0 ? none : ids.join('~')),
    },
  },
}

/** Undefined where no known layer is left: the layers of the first view are then more useful than an empty map. */
function parse(text: string, reject: Reject): readonly OverlayId[] | undefined {
  if (text === none) return []
  const found: OverlayId[] = []
  for (const item of new Set(text.split('~'))) {
    const id = resolveId(item, isOverlayId, idAliases.layers)
    if (id !== undefined) found.push(id)
    else if (item !== '') reject(item, 'unknown')
  }
  return found.length === 0 ? undefined : inListOrder(found)
}
