import { useMemo } from 'react'
import type { Viewport } from '../geometry/viewport.ts'
import { linesIn } from '../ground/load-sphere-lines.ts'
import { drawsSphereLines } from '../scene/scene.ts'
import { useScene } from '../scene/use-scene.ts'
import { useSphereLines } from '../scene/use-sphere-lines.ts'
import { useMotion } from '../ui/motion.ts'
import { useLazyModule } from '../ui/use-lazy-module.ts'
import { useView } from '../view/use-view.ts'
import type { KeyboardTargetsProps } from './KeyboardTargets.tsx'

interface MapOverlayProps extends Omit<KeyboardTargetsProps, 'frame' | 'scene' | 'sphereLines' | 'signs'> {
  /** Null until the map has come to rest for the first time. */
  readonly frame: Viewport | null
}

const fetchTargets = () => import('./KeyboardTargets.tsx')
const fetchSigns = () => import('./EdgeSignsOverlay.tsx')
const fetchFlows = () => import('./LineAnimation.tsx')

/** Keyboard targets, edge signs and moving drops over the map of either painter. Each is fetched when first needed. */
export function MapOverlay({ frame, ...props }: MapOverlayProps) {
  const scene = useScene()
  const sphereLines = linesIn(useSphereLines(drawsSphereLines(scene) ? scene.view.reading : null))
  const show = useView((view) => view.show)
  const targets = useLazyModule(fetchTargets, frame !== null)
  // Nobody sees the map behind a page of words.
  const moves = useMotion() && show === 'map'
  const flows = useLazyModule(fetchFlows, moves)
  const hasArcs = scene.marks.some((mark) => mark.kind === 'line' && mark.ends !== undefined)
  const signs = useLazyModule(fetchSigns, frame !== null && hasArcs)
  const edge = useMemo(
    () => (signs && frame && hasArcs ? signs.signsIn(frame, props.padding, scene) : []),
    [signs, frame, hasArcs, props.padding, scene],
  )
  if (frame === null) return null
  return (
    <>
      {flows && moves && !props.moving && <flows.LineAnimation frame={frame} scene={scene} />}
      {signs && hasArcs && <signs.EdgeSignsOverlay {...props} frame={frame} scene={scene} />}
      {targets && (
        <targets.KeyboardTargets
          {...props}
          frame={frame}
          scene={scene}
          sphereLines={sphereLines}
          signs={edge}
        />
      )}
    </>
  )
}
