import { Button } from '../ui/Button.tsx'
import styles from './MapFailure.module.css'
import { mapWords } from './words/controls.ts'

interface MapFailureProps {
  readonly says: string
  /** Absent if a second try cannot help. */
  readonly onRetry?: () => void
}

/** What a reader sees without a map: the reason, the parts that still work, and a way to try again. */
export function MapFailure({ says, onRetry }: MapFailureProps) {
  return (
    <div className={styles['failure']} role="alert">
      <p>{says}</p>
      <p>{mapWords.stillWorks}</p>
      {onRetry && <Button onClick={onRetry}>{mapWords.retry}</Button>}
    </div>
  )
}
