import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { Viewport } from '../geometry/viewport.ts'
import { EdgeSigns } from '../paper/EdgeSigns.tsx'
import { type EdgeSign, signsOn } from '../scene/edge-signs.ts'
import type { Hovered, PainterHandle } from '../scene/painter-contract.ts'
import type { Scene } from '../scene/scene.ts'
import { pageColours } from '../symbols/css-colours.ts'
import { buttonBoxes } from '../ui/button-boxes.ts'
import { asSubject } from '../view/as-subject.ts'
import type { Padding } from '../view/camera/camera.ts'
import { selectSubject } from '../view/store.ts'
import styles from './EdgeSignsOverlay.module.css'

interface EdgeSignsOverlayProps {
  /** Null while no painter has a map. */
  readonly map: RefObject<PainterHandle | null>
  /** The viewport when the map last came to rest. */
  readonly frame: Viewport
  readonly padding: Padding
  readonly scene: Scene
  readonly moving: boolean
  readonly onReach: (sign: Hovered | null) => void
}

/** The signs of a scene on the uncovered map, clear of the buttons over it. */
export function signsIn(frame: Viewport, padding: Padding, scene: Scene): readonly EdgeSign[] {
  return signsOn(frame, padding, scene.marks, buttonBoxes(frame.size, padding))
}

/** The signs on the edge of the uncovered map, over the picture of either painter. They move along the edge with the map. */
export function EdgeSignsOverlay({
  map,
  frame: rest,
  padding,
  scene,
  moving,
  onReach,
}: EdgeSignsOverlayProps) {
  const frame = useViewport(map, moving) ?? rest
  const { width, height } = frame.size
  const signs = useMemo(() => signsIn(frame, padding, scene), [frame, padding, scene])

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

/** The viewport of each frame while the map moves, and null while it rests. */
function useViewport(map: RefObject<PainterHandle | null>, moving: boolean): Viewport | null {
  const [viewport, setViewport] = useState<Viewport | null>(null)
  useEffect(() => {
    if (!moving) return
    let next = 0
    function follow(): void {
      setViewport(map.current?.viewport() ?? null)
      next = requestAnimationFrame(follow)
    }
    next = requestAnimationFrame(follow)
    return () => {
      cancelAnimationFrame(next)
      setViewport(null)
    }
  }, [map, moving])
  return viewport
}
