import { Button } from '../ui/Button.tsx'
import styles from './MapControls.module.css'

interface MapControlsProps {
  readonly onZoom: (steps: 1 | -1) => void
  readonly onPan: (right: number, down: number) => void
  readonly onRegion: () => void
}

/** Pixels that one press of an arrow moves the map. */
const step = 120

/** Zoom and pan by buttons, since neither a wheel nor a drag can be asked of every reader (WCAG 2.5.7). */
export function MapControls({ onZoom, onPan, onRegion }: MapControlsProps) {
  return (
    <fieldset className={styles['controls']} aria-label="Map controls">
      <Button look="round" aria-label="Zoom in" onClick={() => onZoom(1)}>
        <span aria-hidden="true">+</span>
      </Button>
      <Button look="round" aria-label="Zoom out" onClick={() => onZoom(-1)}>
        <span aria-hidden="true">−</span>
      </Button>
      <Button look="round" aria-label="Show the whole region" onClick={onRegion}>
        <span aria-hidden="true">⌂</span>
      </Button>
      <details className={styles['more']}>
        <summary aria-label="Move the map by buttons">✥</summary>
        <div className={styles['arrows']}>
          <Button look="round" aria-label="Move north" onClick={() => onPan(0, -step)}>
            <span aria-hidden="true">↑</span>
          </Button>
          <Button look="round" aria-label="Move west" onClick={() => onPan(-step, 0)}>
            <span aria-hidden="true">←</span>
          </Button>
          <Button look="round" aria-label="Move east" onClick={() => onPan(step, 0)}>
            <span aria-hidden="true">→</span>
          </Button>
          <Button look="round" aria-label="Move south" onClick={() => onPan(0, step)}>
            <span aria-hidden="true">↓</span>
          </Button>
        </div>
      </details>
    </fieldset>
  )
}
