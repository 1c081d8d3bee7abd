import { spheres } from '../facts/index.ts'
import type { Overlay } from '../overlays/index.ts'
import { asSubject } from '../view/as-subject.ts'
import { selectSubject } from '../view/store.ts'
import { useView } from '../view/use-view.ts'
import styles from './PowerChoice.module.css'
import { layerWords } from './words/layers.ts'

/** The powers of an overlay. If one is chosen, the map draws only its line, its hatch and its bases. */
export function PowerChoice({ overlay }: { readonly overlay: Overlay }) {
  const reading = useView((view) => view.reading)
  const subject = useView((view) => view.subject)
  const drawn = spheres.filter(
    ({ id }) => overlay.subjects?.includes(id) && overlay.marks({ reading, subject: id }).length > 0,
  )
  if (drawn.length === 0) return null
  return (
    <fieldset className={styles['powers']} aria-label={layerWords.onePower}>
      <button
        type="button"
        className={styles['power']}
        aria-pressed={subject?.kind !== 'sphere'}
        onClick={() => {
          if (subject?.kind === 'sphere') selectSubject(null)
        }}
      >
        {layerWords.allPowers}
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
