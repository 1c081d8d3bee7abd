import { type SubjectId, tensionsAbout } from '../facts/index.ts'
import { TensionCard } from './TensionCard.tsx'
import styles from './Tensions.module.css'

/** The contradictions that touch a subject: their number at a glance, and both sides when opened. */
export function Tensions({ subject }: { readonly subject: SubjectId }) {
  const found = tensionsAbout(subject)
  if (found.length === 0) return null
  return (
    <section className={styles['tensions']} aria-label="Contradictions">
      <h3 className={styles['title']}>
        {found.length === 1 ? 'One contradiction' : `${found.length} contradictions`}
      </h3>
      {found.map((tension) => (
        <TensionCard key={tension.id} tension={tension} />
      ))}
    </section>
  )
}
