import { ShapesUnavailable } from './shape-files.ts'

/** Why there is no map, in a sentence for the reader, and whether trying again can help. */
export interface MapFailing {
  readonly says: string
  readonly canRetry: boolean
  /** Whether the other painter can draw it: it needs the shapes and nothing else. */
  readonly otherwise: boolean
}

/** What to tell the reader of an error; `context lost` and `no webgl` are what a browser says without one. */
export function failureOf(cause: unknown): MapFailing {
  if (cause instanceof ShapesUnavailable) return { says: cause.message, canRetry: true, otherwise: false }
  if (cause === 'context lost') {
    return {
      says: 'The browser took the graphics memory away from the map.',
      canRetry: true,
      otherwise: true,
    }
  }
  if (cause === 'no webgl') {
    return {
      says: 'This browser does not offer WebGL 2, with which the map is drawn.',
      canRetry: false,
      otherwise: true,
    }
  }
  return { says: 'The map could not be started in this browser.', canRetry: true, otherwise: true }
}
