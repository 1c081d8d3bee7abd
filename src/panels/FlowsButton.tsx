import { useId } from 'react'
import { Button } from '../ui/Button.tsx'
import { letMove, useLessMotion, useMotion } from '../ui/motion.ts'
import styles from './Layers.module.css'
import { layerWords } from './words/layers.ts'

/** Animates the lines with a direction, and pauses them: WCAG 2.2.2 asks for a way to stop lasting motion. */
export function FlowsButton() {
  const moves = useMotion()
  const less = useLessMotion()
  const why = useId()
  return (
    <div className={styles['flows']}>
      <Button
        look="quiet"
        aria-pressed={moves}
        disabled={less}
        aria-describedby={less ? why : undefined}
        onClick={() => letMove(!moves)}
      >
        {moves ? layerWords.pause : layerWords.animate}
      </Button>
      {less && <p id={why}>{layerWords.lessMotion}</p>}
    </div>
  )
}
