import { useId } from 'react'
import { Button } from '../ui/Button.tsx'
import { letMove, useLessMotion, useMotion } from '../ui/motion.ts'
import styles from './Layers.module.css'

/** Lets the drawn flows move, or pauses them: whatever moves for long has to be stoppable (WCAG 2.2.2). */
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
        {moves ? 'Pause the flows' : 'Let the flows move'}
      </Button>
      {less && <p id={why}>Your device asks for less motion, so the flows stay still.</p>}
    </div>
  )
}
