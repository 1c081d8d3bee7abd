import type { Viewport } from '../geometry/viewport.ts'
import { useScene } from '../scene/use-scene.ts'
import { useMotion } from '../ui/motion.ts'
import { useLazyModule } from '../ui/use-lazy-module.ts'
import { useView } from '../view/use-view.ts'
import type { KeyboardTargetsProps } from './KeyboardTargets.tsx'

interface MapOverlayProps extends Omit<KeyboardTargetsProps, 'frame' | 'scene'> {
  /** Null until the map was first at rest. */
  readonly frame: Viewport | null
}

const fetchTargets = () => import('./KeyboardTargets.tsx')
const fetchFlows = () => import('./LineAnimation.tsx')

/** What lies over the map whichever painter draws it, fetched when there is a map or it is asked for. */
export function MapOverlay({ frame, ...props }: MapOverlayProps) {
  const scene = useScene()
  const show = useView((view) => view.show)
  const targets = useLazyModule(fetchTargets, frame !== null)
  // Behind a page of words it would be for nobody.
  const moves = useMotion() && show === 'map'
  const flows = useLazyModule(fetchFlows, moves)
  if (frame === null) return null
  return (
    <>
      {flows && moves && !props.moving && <flows.LineAnimation frame={frame} scene={scene} />}
      {targets && <targets.KeyboardTargets {...props} frame={frame} scene={scene} />}
    </>
  )
}
