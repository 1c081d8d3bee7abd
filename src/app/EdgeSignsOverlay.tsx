import { useMemo } from 'react'
import type { Viewport } from '../geometry/viewport.ts'
import { EdgeSigns } from '../paper/EdgeSigns.tsx'
import { type EdgeSign, signsOn } from '../scene/edge-signs.ts'
import type { Hovered } from '../scene/painter-contract.ts'
import type { Scene } from '../scene/scene.ts'
import { pageColours } from '../symbols/css-colours.ts'
import { buttonBoxes } from '../ui/layout.ts'
import { asSubject } from '../view/as-subject.ts'
import type { Padding } from '../view/camera/camera.ts'
import { selectSubject } from '../view/store.ts'
import styles from './EdgeSignsOverlay.module.css'

interface EdgeSignsOverlayProps {
  readonly frame: Viewport
  readonly padding: Padding
  readonly scene: Scene
  readonly moving: boolean
  readonly onReach: (sign: Hovered | null) => void
}

/** The signs on the edge of the uncovered map, over the picture of either painter. */
export function EdgeSignsOverlay({ frame, padding, scene, moving, onReach }: EdgeSignsOverlayProps) {
  const { width, height } = frame.size
  const signs = useMemo(
    () => signsOn(frame, padding, scene.marks, buttonBoxes(frame.size, padding)),
    [frame, padding, scene],
  )

  function hover(sign: EdgeSign | null): void {
    onReach(
      sign && {
        subject: sign.subject,
        name: sign.text,
        detail: sign.says,
        x: sign.box.left,
        y: sign.box.bottom,
      },
    )
  }

  return (
    <svg
      className={styles['signs']}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      data-moving={moving}
    >
      <EdgeSigns
        signs={signs}
        colours={pageColours}
        onOpen={(subject) => selectSubject(asSubject(subject))}
        onHover={hover}
      />
    </svg>
  )
}
