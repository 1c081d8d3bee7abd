import { ShapesUnavailable } from '../ground/shape-files.ts'
import { failureWords } from './words.ts'

/** Why there is no map, in a sentence for the reader, and the ways out. */
export interface MapFailing {
  readonly says: string
  /** Whether another try can help. */
  readonly canRetry: boolean
  /** Whether paper can draw the map: not, until MapLibre works again, or for good. Paper needs nothing but the shapes. */
  readonly onPaper: 'not' | 'meanwhile' | 'instead'
}

/** A failure of the browser that throws no error. */
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

/** The failure to show for a trouble of the browser, or for an error that was thrown. */
export function mapFailureOf(cause: unknown): MapFailing {
  if (cause instanceof ShapesUnavailable) return { says: cause.message, canRetry: true, onPaper: 'not' }
  if (isTrouble(cause)) return troubles[cause]
  return { says: failureWords.other, canRetry: true, onPaper: 'instead' }
}

function isTrouble(cause: unknown): cause is Trouble {
  return typeof cause === 'string' && cause in troubles
}
