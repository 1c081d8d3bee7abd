import { type SubjectId, tensionsAbout } from '../facts/index.ts'
import { TensionCard } from './TensionCard.tsx'
import styles from './Tensions.module.css'
import { tensionWords } from './words/claims.ts'

/** The contradictions that touch a subject: their number, and both sides of each once it is open. */
export function Tensions({ subject }: { readonly subject: SubjectId }) {
  const found = tensionsAbout(subject)
  if (found.length === 0) return null
  return (
    <section className={styles['tensions']} aria-label={tensionWords.name}>
      <h3 className={styles['title']}>{tensionWords.number(found.length)}</h3>
      {found.map((tension) => (
        <TensionCard key={tension.id} tension={tension} />
      ))}
    </section>
  )
}
