import { tensions } from '../../facts/index.ts'
import { Page, type PageProps } from '../Page.tsx'
import { TensionCard } from '../TensionCard.tsx'
import styles from '../Tensions.module.css'

/** Every recorded contradiction: between the articles, within each, and between them and the record. */
export function PageOfWords({ title }: PageProps) {
  return (
    <Page
      title={title}
      lead={`${tensions.length} places where the two articles contradict each other, themselves or the public record. Nothing is averaged and nobody is scored: both sides stand as they are.`}
    >
      <div className={styles['tensions']}>
        {tensions.map((tension) => (
          <TensionCard key={tension.id} tension={tension} />
        ))}
      </div>
    </Page>
  )
}
