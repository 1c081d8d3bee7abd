import { readings } from '../facts/index.ts'
import { RadioChoice } from '../ui/RadioChoice.tsx'
import { chooseReading } from '../view/store.ts'
import { useView } from '../view/use-view.ts'
import styles from './section.module.css'
import { readingWords } from './words/controls.ts'

/** The choice of the sources that colour the map. */
export function ReadingChoice() {
  const reading = useView((view) => view.reading)
  return (
    <section className={styles['section']} aria-labelledby="reading-title">
      <h2 className={styles['title']} id="reading-title">
        {readingWords.name}
      </h2>
      <RadioChoice label={readingWords.name} options={readings} value={reading} onChange={chooseReading} />
    </section>
  )
}
