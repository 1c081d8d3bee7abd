import { Button } from '../ui/Button.tsx'
import styles from './MapControls.module.css'
import { mapWords } from './words/controls.ts'

interface MapControlsProps {
  readonly onZoom: (steps: 1 | -1) => void
  readonly onPan: (right: number, down: number) => void
  readonly onRegion: () => void
}

/** The distance that one press of an arrow moves the map, in CSS pixels. */
const step = 120

/** Buttons that zoom and pan, for readers who cannot use a wheel or drag (WCAG 2.5.7). */
export function MapControls({ onZoom, onPan, onRegion }: MapControlsProps) {
  return (
    <fieldset className={styles['controls']} aria-label={mapWords.controls}>
      <Button look="round" aria-label={mapWords.zoomIn} onClick={() => onZoom(1)}>
        <span aria-hidden="true">+</span>
      </Button>
      <Button look="round" aria-label={mapWords.zoomOut} onClick={() => onZoom(-1)}>
        <span aria-hidden="true">−</span>
      </Button>
      <Button look="round" aria-label={mapWords.region} onClick={onRegion}>
        <span aria-hidden="true">⌂</span>
      </Button>
      <details className={styles['more']}>
        <summary aria-label={mapWords.arrows}>✥</summary>
        <div className={styles['arrows']}>
          <Button look="round" aria-label={mapWords.north} onClick={() => onPan(0, -step)}>
            <span aria-hidden="true">↑</span>
          </Button>
          <Button look="round" aria-label={mapWords.west} onClick={() => onPan(-step, 0)}>
            <span aria-hidden="true">←</span>
          </Button>
          <Button look="round" aria-label={mapWords.east} onClick={() => onPan(step, 0)}>
            <span aria-hidden="true">→</span>
          </Button>
          <Button look="round" aria-label={mapWords.south} onClick={() => onPan(0, step)}>
            <span aria-hidden="true">↓</span>
          </Button>
        </div>
      </details>
    </fieldset>
  )
}
