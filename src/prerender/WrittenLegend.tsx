import { countries, readings, statusOf } from '../facts/index.ts'
import { LegendSymbol } from '../legend/LegendSymbol.tsx'
import { legendWords } from '../legend/words.ts'
import { has, legendRowsOf, overlays } from '../overlays/index.ts'
import { ApproximateKey } from '../panels/ApproximateKey.tsx'
import { EvidenceKey } from '../panels/EvidenceKey.tsx'
import styles from '../panels/Layers.module.css'
import section from '../panels/section.module.css'
import { readingWords } from '../panels/words/controls.ts'
import { layerWords } from '../panels/words/layers.ts'
import { sceneOf } from '../scene/scene.ts'
import { pageColours } from '../symbols/css-colours.ts'
import radio from '../ui/RadioChoice.module.css'
import { firstView } from '../view/view.ts'
import { startWords } from './words.ts'

const { layers } = sceneOf(firstView)
const drawn = new Map(layers.map(({ layer, marks }) => [layer, marks]))

/** The reading that colours the picture, and the others. */
export function WrittenReadings() {
  return (
    <section className={section['section']} aria-labelledby="reading-title">
      <h2 className={section['title']} id="reading-title">
        {readingWords.name}
      </h2>
      <ul className={radio['group']} aria-label={startWords.readings}>
        {readings.map(({ id, name }) => (
          <li key={id} className="written-reading" aria-current={id === firstView.reading || undefined}>
            {name}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The names of the layers, and a row for each class of mark in the picture. */
export function WrittenLegend() {
  return (
    <section className={section['section']} aria-label={layerWords.legend}>
      <h2 className={section['title']}>{layerWords.title}</h2>
      <ul aria-label={layerWords.layers} className={styles['layers']}>
        {overlays.map((overlay) => (
          <li key={overlay.id} className={styles['layer']}>
            <p className="written-layer">{overlay.name}</p>
            {firstView.layers.includes(overlay.id) && (
              <ul className={styles['rows']} aria-label={layerWords.rowsOf(overlay.name)}>
                {legendRowsOf(overlay, drawn.get(overlay.id) ?? []).map((row) => (
                  <li key={row.key} className={styles['row']}>
                    <LegendSymbol sign={row.swatch} colours={pageColours} />
                    <span className={styles['name']}>{row.name}</span>
                    <span className="only-heard">{startWords.rowMeaning(row.meaning)}</span>
                  </li>
                ))}
              </ul>
            )}
            {has(overlay, 'approximate') && <ApproximateKey marks={drawn.get(overlay.id) ?? []} />}
            {has(overlay, 'evidence') && <EvidenceKey marks={drawn.get(overlay.id) ?? []} />}
            {has(overlay, 'silence') && <Silent />}
          </li>
        ))}
      </ul>
      <noscript>
        <p className={styles['empty']}>{startWords.needsScript}</p>
      </noscript>
    </section>
  )
}

function Silent() {
  const silent = countries.filter(({ id }) => statusOf(id, firstView.reading).rung === 'silent')
  if (silent.length === 0) return null
  return (
    <p className={styles['silent']}>
      <LegendSymbol sign={{ kind: 'silent' }} colours={pageColours} />
      <span>{legendWords.silent(silent.map(({ name }) => name))}</span>
    </p>
  )
}
