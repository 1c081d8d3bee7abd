import { readingOf } from '../facts/index.ts'
import { headlineOf } from '../view/headline.ts'
import { useView } from '../view/use-view.ts'
import styles from './Masthead.module.css'
import { mastheadWords } from './words/controls.ts'

/** The name of the atlas, the headline of the view and the date of its reading. */
export function Masthead() {
  const layers = useView((view) => view.layers)
  const only = useView((view) => view.only)
  const reading = useView((view) => view.reading)
  const { asOf } = readingOf(reading)
  return (
    <header className={styles['masthead']}>
      <h1 className={styles['name']}>{mastheadWords.atlas}</h1>
      <p className={styles['headline']}>{headlineOf({ layers, only, reading })}</p>
      <p className={styles['day']}>{mastheadWords.asOf(asOf)}</p>
    </header>
  )
}
