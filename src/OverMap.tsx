import type { Frame } from './ground/frame.ts'
import type { TargetsProps } from './Targets.tsx'
import { useFetched } from './use-fetched.ts'
import { useView } from './view/use-view.ts'

interface OverMapProps extends Omit<TargetsProps, 'frame' | 'view'> {
  /** Null until the map was first at rest. */
  readonly frame: Frame | null
}

const fetchTargets = () => import('./Targets.tsx')

/** What lies over the map whichever painter draws it: fetched when there is a map, since nobody can use it before. */
export function OverMap({ frame, ...props }: OverMapProps) {
  const view = useView((whole) => whole)
  const targets = useFetched(fetchTargets, frame !== null)
  if (frame === null) return null
  return targets && <targets.Targets {...props} frame={frame} view={view} />
}
