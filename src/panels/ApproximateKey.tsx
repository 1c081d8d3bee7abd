import { LegendSymbol } from '../legend/LegendSymbol.tsx'
import { legendWords } from '../legend/words.ts'
import { approximateSwatch, type Mark } from '../overlays/index.ts'
import { pageColours } from '../symbols/css-colours.ts'
import styles from './Layers.module.css'

/** How the lines of a layer are drawn where their course is approximate; nothing where each is known. */
export function ApproximateKey({ marks }: { readonly marks: readonly Mark[] }) {
  const swatch = approximateSwatch(marks)
  if (swatch === null) return null
  return (
    <p className={styles['silent']}>
      <LegendSymbol sign={swatch} colours={pageColours} />
      <span>{legendWords.approximate}</span>
    </p>
  )
}
