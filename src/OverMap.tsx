import type { Frame } from './ground/frame.ts'
import type { TargetsProps } from './Targets.tsx'
import { useMotion } from './ui/motion.ts'
import { useFetched } from './use-fetched.ts'
import { useView } from './view/use-view.ts'

interface OverMapProps extends Omit<TargetsProps, 'frame' | 'view'> {
  /** Null until the map was first at rest. */
  readonly frame: Frame | null
}

const fetchTargets = () => import('./Targets.tsx')
const fetchFlows = () => import('./Flows.tsx')

/** What lies over the map whichever painter draws it, fetched when there is a map or it is asked for. */
export function OverMap({ frame, ...props }: OverMapProps) {
  const view = useView((whole) => whole)
  const targets = useFetched(fetchTargets, frame !== null)
  // Behind a page of words it would be for nobody.
  const moves = useMotion() && view.show === 'map'
  const flows = useFetched(fetchFlows, moves)
  if (frame === null) return null
  return (
    <>
      {flows && moves && !props.moving && <flows.Flows frame={frame} view={view} />}
      {targets && <targets.Targets {...props} frame={frame} view={view} />}
    </>
  )
}
