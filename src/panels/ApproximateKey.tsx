import { LegendSymbol } from '../legend/LegendSymbol.tsx'
import { legendWords } from '../legend/words.ts'
import { approximateSwatch, type Mark } from '../overlays/index.ts'
import { pageColours } from '../symbols/css-colours.ts'
import styles from './Layers.module.css'

/** The symbol of a layer's approximate courses. Draws nothing when every course of the layer is known. */
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
