import styles from './Credits.module.css'
import { creditsWords } from './words/controls.ts'

/** The origin of the shapes, and the disclaimer about their borders. */
export function Credits() {
  return (
    <footer className={styles['credits']}>
      <details>
        <summary>
          {creditsWords.shapes}
          <span className={styles['wide']}>{creditsWords.noEndorsement}</span>
        </summary>
        <div className={styles['text']}>
          <p>{creditsWords.origin}</p>
          <p>{creditsWords.borders}</p>
        </div>
      </details>
    </footer>
  )
}
