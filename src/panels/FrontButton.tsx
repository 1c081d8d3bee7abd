import { useEffect } from 'react'
import type { Overlay, OverlayId } from '../overlays/index.ts'
import { OnlyHeard } from '../ui/OnlyHeard.tsx'
import { frontOf, layersToChoose } from '../view/front.ts'
import { bringToFront, pointAtLayer } from '../view/store.ts'
import { useView } from '../view/use-view.ts'
import styles from './Layers.module.css'
import { layerWords } from './words/layers.ts'

interface FrontButtonProps {
  readonly layer: Overlay & { readonly id: OverlayId }
}

/** Shows whether a layer is in front, and brings it there. Draws nothing where no other layer of its theme is on. */
export function FrontButton({ layer }: FrontButtonProps) {
  const hasChoice = useView(({ layers, only }) => only === null && layersToChoose(layers).includes(layer.id))
  return hasChoice ? <Choice layer={layer} /> : null
}

/** The button. The layer is in front already while the pointer of a mouse is over it. */
function Choice({ layer: { id, name } }: FrontButtonProps) {
  const isInFront = useView((view) => frontOf(view).includes(id))
  useEffect(() => () => pointAtLayer(null), [])
  return (
    <button
      type="button"
      className={styles['front']}
      aria-pressed={isInFront}
      onClick={() => bringToFront(id)}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && pointAtLayer(id)}
      onPointerLeave={() => pointAtLayer(null)}
    >
      {layerWords.inFront}
      <OnlyHeard>{layerWords.inFrontOf(name)}</OnlyHeard>
    </button>
  )
}
