import type { ReadingId } from '../facts/index.ts'
import { fetchShapes, type SphereLinesFile } from './shape-files.ts'
import { type SphereLines, sphereLinesOf } from './sphere-lines.ts'

/** The lines of a reading, or why there are none so far. */
export type SphereLinesState = SphereLines | 'not asked for' | 'loading' | 'failed'

/** The lines of a state, or null where there are none. */
export function linesIn(state: SphereLinesState): SphereLines | null {
  return typeof state === 'string' ? null : state
}

/** The lines of each reading. They are fetched once for the page, when something draws them for the first time. */
const states = new Map<ReadingId, SphereLinesState>()
const listeners = new Set<() => void>()

/** The lines of a reading as they are now. */
export function sphereLinesState(reading: ReadingId): SphereLinesState {
  return states.get(reading) ?? 'not asked for'
}

/** Calls a listener whenever lines arrive or fail. Returns how to stop that. */
export function onSphereLines(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const waiting = new Map<ReadingId, Promise<SphereLines | null>>()

/** The lines of the spheres of a reading, or null where they cannot be loaded. The next call then tries again. */
export function loadSphereLines(reading: ReadingId): Promise<SphereLines | null> {
  const before = waiting.get(reading)
  if (before) return before
  const lines = fetchLines(reading)
  waiting.set(reading, lines)
  return lines
}

async function fetchLines(reading: ReadingId): Promise<SphereLines | null> {
  const tell = (state: SphereLinesState) => {
    states.set(reading, state)
    for (const listener of listeners) listener()
  }
  tell('loading')
  try {
    const { signal } = new AbortController()
    const lines = sphereLinesOf(await fetchShapes<SphereLinesFile>(`spheres/${reading}.json`, 'sets', signal))
    tell(lines)
    return lines
  } catch {
    // The page says so in the legend, and draws everything else.
    waiting.delete(reading)
    tell('failed')
    return null
  }
}
