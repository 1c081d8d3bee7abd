import { useEffect, useSyncExternalStore } from 'react'
import type { ReadingId } from '../facts/index.ts'
import {
  loadSphereLines,
  onSphereLines,
  type SphereLinesState,
  sphereLinesState,
} from '../ground/load-sphere-lines.ts'

/** The lines of the spheres of a reading, which are fetched when they are first asked for; null asks for none. */
export function useSphereLines(reading: ReadingId | null): SphereLinesState {
  const state = useSyncExternalStore(onSphereLines, () =>
    reading === null ? 'not asked for' : sphereLinesState(reading),
  )
  useEffect(() => {
    if (reading !== null) loadSphereLines(reading)
  }, [reading])
  return state === 'not asked for' && reading !== null ? 'loading' : state
}
