import type { Overlay, OverlayId } from '../overlays/index.ts'
import { OnlyHeard } from '../ui/OnlyHeard.tsx'
import { frontOf, layersToChoose } from '../view/front.ts'
import { bringToFront } from '../view/store.ts'
import { useView } from '../view/use-view.ts'
import styles from './Layers.module.css'
import { layerWords } from './words/layers.ts'

/** Shows whether a layer is in front, and brings it there. Draws nothing where no other layer of its theme is on. */
export function FrontButton({ layer }: { readonly layer: Overlay & { readonly id: OverlayId } }) {
  const layers = useView((view) => view.layers)
  const front = useView((view) => view.front)
  const only = useView((view) => view.only)
  if (only !== null || !layersToChoose(layers).includes(layer.id)) return null
  return (
    <button
      type="button"
      className={styles['front']}
      aria-pressed={frontOf({ layers, front }).includes(layer.id)}
      onClick={() => bringToFront(layer.id)}
    >
      {layerWords.inFront}
      <OnlyHeard>{layerWords.inFrontOf(layer.name)}</OnlyHeard>
    </button>
  )
}
