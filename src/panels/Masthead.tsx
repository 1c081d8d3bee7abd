import { type ReadingId, readingOf } from '../facts/index.ts'
import { useView } from '../view/use-view.ts'
import styles from './Masthead.module.css'

/** What the colours show, in one line that stands under the name of the atlas. */
export function headlineOf(reading: ReadingId): string {
  return `Where they stand, ${readingOf(reading).accordingTo}`
}

/** The name of the atlas, and what the colours show now and as of when. */
export function Masthead() {
  const reading = useView((view) => view.reading)
  return (
    <header className={styles['masthead']}>
      <h1 className={styles['name']}>Accords Atlas</h1>
      <p className={styles['headline']}>{headlineOf(reading)}</p>
      <p className={styles['day']}>On normalization with Israel; {readingOf(reading).asOf}.</p>
    </header>
  )
}
