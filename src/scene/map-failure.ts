import { ShapesUnavailable } from '../ground/shape-files.ts'
import { failureWords } from './words.ts'

/** Why there is no map, in a sentence for the reader, and what can be done. */
export interface MapFailing {
  readonly says: string
  /** Whether trying again can help. */
  readonly canRetry: boolean
  /** Whether the map can be drawn on paper, which needs the shapes and nothing else: not, for a while, or for good. */
  readonly onPaper: 'not' | 'meanwhile' | 'instead'
}

/** A trouble of the browser that throws no error. */
type Trouble = 'context lost' | 'no webgl' | 'worker blocked'

const troubles: Readonly<Record<Trouble, MapFailing>> = {
  'context lost': {
    says: failureWords.contextLost,
    canRetry: true,
    onPaper: 'meanwhile',
  },
  'no webgl': {
    says: failureWords.noWebGl,
    canRetry: false,
    onPaper: 'instead',
  },
  'worker blocked': {
    says: failureWords.workerBlocked,
    canRetry: false,
    onPaper: 'instead',
  },
}

/** What to tell the reader about a trouble, or about an error that was thrown. */
export function mapFailureOf(cause: unknown): MapFailing {
  if (cause instanceof ShapesUnavailable) return { says: cause.message, canRetry: true, onPaper: 'not' }
  if (isTrouble(cause)) return troubles[cause]
  return { says: failureWords.other, canRetry: true, onPaper: 'instead' }
}

function isTrouble(cause: unknown): cause is Trouble {
  return typeof cause === 'string' && cause in troubles
}
