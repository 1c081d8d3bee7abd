import { readingOf } from '../facts/index.ts'
import { headlineOf, showsStatus } from '../view/headline.ts'
import { useView } from '../view/use-view.ts'
import styles from './Masthead.module.css'

/** The name of the atlas, and what the map shows now and as of when. */
export function Masthead() {
  const layers = useView((view) => view.layers)
  const only = useView((view) => view.only)
  const reading = useView((view) => view.reading)
  const { asOf } = readingOf(reading)
  return (
    <header className={styles['masthead']}>
      <h1 className={styles['name']}>Accords Atlas</h1>
      <p className={styles['headline']}>{headlineOf({ layers, only, reading })}</p>
      <p className={styles['day']}>
        {`${showsStatus({ layers, only }) ? 'On normalization with Israel; ' : ''}${asOf}.`}
      </p>
    </header>
  )
}
