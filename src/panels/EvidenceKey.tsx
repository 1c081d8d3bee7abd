import { legendWords } from '../legend/words.ts'
import type { Mark } from '../overlays/index.ts'
import styles from './Layers.module.css'
import { layerWords } from './words/layers.ts'

const edges = {
  several: { dash: undefined, width: 1.6 },
  one: { dash: '2 3', width: 1.6 },
  contested: { dash: '5 3', width: 2.6 },
} as const

/** The meaning of the edges of coloured countries: how many independent origins there are, and whether they agree. */
export function EvidenceKey({ marks }: { readonly marks: readonly Mark[] }) {
  // The edge of a dispute belongs to its own mark, which another row of the legend explains.
  const drawn = new Set(
    marks.flatMap(({ kind, evidence }) =>
      kind === (evidence === 'contested' ? 'contest' : 'fill') ? [evidence] : [],
    ),
  )
  const rows = (['several', 'one', 'contested'] as const).filter((evidence) => drawn.has(evidence))
  if (rows.length === 0) return null
  return (
    <p className={styles['evidence']}>
      <span className={styles['evidenceTitle']}>{layerWords.edges}</span>
      {rows.map((evidence) => (
        <span key={evidence} className={styles['edge']}>
          <svg width={22} height={10} aria-hidden="true">
            <path
              d="M0 5H22"
              stroke="var(--map-contested)"
              strokeWidth={edges[evidence].width}
              strokeDasharray={edges[evidence].dash}
            />
          </svg>
          {legendWords.evidence[evidence]}
        </span>
      ))}
    </p>
  )
}
