import { tensions } from '../../../facts/index.ts'
import { Page, type PageProps } from '../../Page.tsx'
import { TensionCard } from '../../TensionCard.tsx'
import styles from '../../Tensions.module.css'
import { contradictionsWords } from './words.ts'

/** Every recorded contradiction: between the articles, within each, and between them and the record. */
export function PageOfWords({ title }: PageProps) {
  return (
    <Page title={title} lead={contradictionsWords.lead(tensions.length)}>
      <div className={styles['tensions']}>
        {tensions.map((tension) => (
          <TensionCard key={tension.id} tension={tension} />
        ))}
      </div>
    </Page>
  )
}
