import { LegendSymbol } from '../legend/LegendSymbol.tsx'
import { legendWords } from '../legend/words.ts'
import { pageColours } from '../symbols/css-colours.ts'
import styles from './Layers.module.css'

/** The meaning of the pips under the names of countries. */
export function PipKey() {
  return (
    <p className={styles['silent']}>
      <LegendSymbol sign={{ kind: 'pips' }} colours={pageColours} />
      <span>{legendWords.pipsInFull}</span>
    </p>
  )
}
