import styles from './Credits.module.css'
import { creditsWords } from './words/controls.ts'

const { places } = creditsWords

/** The origin of the shapes and of the towns along routes, and the disclaimer about their borders. */
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
          <p>
            {places.before}
            <a href={places.address} rel="noreferrer">
              {places.source}
            </a>
            {places.between}
            <a href={places.terms} rel="noreferrer">
              {places.licence}
            </a>
            {places.after}
          </p>
          <p>{creditsWords.borders}</p>
        </div>
      </details>
    </footer>
  )
}
