import { useScene } from '../scene/use-scene.ts'
import { dateOfHeadline, headlineOf } from '../view/headline.ts'
import styles from './Masthead.module.css'
import { mastheadWords } from './words/controls.ts'

/** The name of the atlas, the headline of the view and the date of its sources. */
export function Masthead() {
  const { view, marks } = useScene()
  return (
    <header className={styles['masthead']}>
      <h1 className={styles['name']}>{mastheadWords.atlas}</h1>
      <p className={styles['headline']}>{headlineOf(view, marks)}</p>
      <p className={styles['day']}>{mastheadWords.asOf(dateOfHeadline(view, marks))}</p>
    </header>
  )
}
