import type { Mark } from '../overlays/index.ts'
import styles from './Layers.module.css'

const edges = {
  several: { name: 'Two or more independent origins', dash: undefined, width: 1.6 },
  one: { name: 'One origin alone', dash: '2 3', width: 1.6 },
  contested: { name: 'Contested', dash: '5 3', width: 2.6 },
} as const

/** What the edge of a coloured country says of its evidence: how many independent origins, and whether they agree. */
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
      <span className={styles['evidenceTitle']}>Edges: </span>
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
          {edges[evidence].name}
        </span>
      ))}
    </p>
  )
}
