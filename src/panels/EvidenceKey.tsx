import { LegendSymbol } from '../legend/LegendSymbol.tsx'
import { legendWords } from '../legend/words.ts'
import type { Mark } from '../overlays/index.ts'
import { pageColours } from '../symbols/css-colours.ts'
import styles from './Layers.module.css'
import { layerWords } from './words/layers.ts'

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
          <LegendSymbol sign={{ kind: 'edge', evidence }} colours={pageColours} />
          {legendWords.evidence[evidence]}
        </span>
      ))}
    </p>
  )
}
