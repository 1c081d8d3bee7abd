import { ShapesUnavailable } from '../ground/shape-files.ts'

/** Why there is no map, in a sentence for the reader, and what can be done. */
export interface MapFailing {
  readonly says: string
  /** Whether trying again can help. */
  readonly canRetry: boolean
  /** Whether the map can be drawn on paper, which needs the shapes and nothing else: not, for a while, or for good. */
  readonly onPaper: 'not' | 'meanwhile' | 'instead'
}

/** What a browser does without an error that could be thrown. */
type Trouble = 'context lost' | 'no webgl' | 'worker blocked'

const troubles: Readonly<Record<Trouble, MapFailing>> = {
  'context lost': {
    says: 'The browser took the graphics memory away from the map.',
    canRetry: true,
    onPaper: 'meanwhile',
  },
  'no webgl': {
    says: 'This browser does not offer WebGL 2, with which the map is drawn.',
    canRetry: false,
    onPaper: 'instead',
  },
  'worker blocked': {
    says: 'The browser does not let the map start the script that prepares it.',
    canRetry: false,
    onPaper: 'instead',
  },
}

/** What to tell the reader of a trouble or of an error that was thrown. */
export function mapFailureOf(cause: unknown): MapFailing {
  if (cause instanceof ShapesUnavailable) return { says: cause.message, canRetry: true, onPaper: 'not' }
  if (isTrouble(cause)) return troubles[cause]
  return { says: 'The map could not be started in this browser.', canRetry: true, onPaper: 'instead' }
}

function isTrouble(cause: unknown): cause is Trouble {
  return typeof cause === 'string' && cause in troubles
}
