import { Button } from '../ui/Button.tsx'
import styles from './MapFailure.module.css'

interface MapFailureProps {
  readonly says: string
  /** Absent where trying again cannot help. */
  readonly onRetry?: () => void
}

/** In place of the map: what happened, what still works, and what to do. */
export function MapFailure({ says, onRetry }: MapFailureProps) {
  return (
    <div className={styles['failure']} role="alert">
      <p>{says}</p>
      <p>The list of countries, the profiles and all claims work as before.</p>
      {onRetry && <Button onClick={onRetry}>Try again</Button>}
    </div>
  )
}
