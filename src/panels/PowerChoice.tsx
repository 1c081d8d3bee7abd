import { spheres } from '../facts/index.ts'
import type { Overlay } from '../overlays/index.ts'
import { asSubject } from '../view/as-subject.ts'
import { selectSubject } from '../view/store.ts'
import { useView } from '../view/use-view.ts'
import styles from './PowerChoice.module.css'

/** The powers of an overlay one by one: with one chosen, the map draws its hatch and its bases alone. */
export function PowerChoice({ overlay }: { readonly overlay: Overlay }) {
  const reading = useView((view) => view.reading)
  const subject = useView((view) => view.subject)
  const drawn = spheres.filter(
    ({ id }) => overlay.subjects?.includes(id) && overlay.marks({ reading, subject: id }).length > 0,
  )
  if (drawn.length === 0) return null
  return (
    <fieldset className={styles['powers']} aria-label="One power at a time">
      <button
        type="button"
        className={styles['power']}
        aria-pressed={subject?.kind !== 'sphere'}
        onClick={() => {
          if (subject?.kind === 'sphere') selectSubject(null)
        }}
      >
        All powers
      </button>
      {drawn.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className={styles['power']}
          aria-pressed={subject?.id === id}
          onClick={() => selectSubject(asSubject(id))}
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}
