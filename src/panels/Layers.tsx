import { countries, type ReadingId, statusOf } from '../facts/index.ts'
import { LegendSymbol } from '../legend/LegendSymbol.tsx'
import { hasPips } from '../legend/legend.ts'
import { legendWords } from '../legend/words.ts'
import { has, legendRowsOf, overlays } from '../overlays/index.ts'
import { animatedLinesIn } from '../scene/animated-lines.ts'
import { useScene } from '../scene/use-scene.ts'
import { pageColours } from '../symbols/css-colours.ts'
import { LayerSwitch } from '../ui/LayerSwitch.tsx'
import { OnlyHeard } from '../ui/OnlyHeard.tsx'
import { toggleLayer } from '../view/store.ts'
import { ApproximateKey } from './ApproximateKey.tsx'
import { EvidenceKey } from './EvidenceKey.tsx'
import { FlowsButton } from './FlowsButton.tsx'
import { FrontButton } from './FrontButton.tsx'
import styles from './Layers.module.css'
import { LegendRows } from './LegendRows.tsx'
import { OnlyRow } from './OnlyRow.tsx'
import { PipKey } from './PipKey.tsx'
import { PowerChoice } from './PowerChoice.tsx'
import { SphereLinesFailure } from './SphereLinesFailure.tsx'
import section from './section.module.css'
import { layerWords } from './words/layers.ts'

/** One switch per overlay with its legend. While one row is isolated, the other rows stay listed, greyed out. */
export function Layers() {
  const scene = useScene()
  const { reading, only } = scene.view
  const drawn = new Map(scene.layers.map(({ layer, marks }) => [layer, marks]))
  /** The first layer with animated lines holds the one button for all layers. */
  const animated = new Set(animatedLinesIn(scene.marks))
  const flowing = overlays.find(({ id }) =>
    drawn.get(id)?.some((mark) => mark.kind === 'line' && animated.has(mark)),
  )
  return (
    <section className={section['section']} aria-label={layerWords.legend}>
      <h2 className={section['title']}>{layerWords.title}</h2>
      {only && <OnlyRow row={only} />}
      <fieldset className={styles['layers']} aria-label={layerWords.layers}>
        {overlays.map((overlay) => {
          const on = drawn.has(overlay.id)
          const rows = legendRowsOf(overlay, drawn.get(overlay.id) ?? [])
          return (
            <div key={overlay.id} className={styles['layer']}>
              <LayerSwitch name={overlay.name} on={on} onChange={() => toggleLayer(overlay.id)}>
                <FrontButton layer={overlay} />
              </LayerSwitch>
              {on && <LegendRows rows={rows} layer={overlay} only={only} />}
              {overlay === flowing && <FlowsButton />}
              {on && has(overlay, 'approximate') && <ApproximateKey marks={drawn.get(overlay.id) ?? []} />}
              {on && has(overlay, 'pips') && hasPips(drawn.get(overlay.id) ?? []) && <PipKey />}
              {on && has(overlay, 'powers') && <PowerChoice overlay={overlay} />}
              {on && has(overlay, 'powers') && <SphereLinesFailure reading={reading} />}
              {on && has(overlay, 'evidence') && <EvidenceKey marks={scene.marks} />}
              {on && has(overlay, 'silence') && <Silent reading={reading} hidden={only !== null} />}
              {on && rows.length === 0 && <p className={styles['empty']}>{layerWords.empty}</p>}
            </div>
          )
        })}
      </fieldset>
    </section>
  )
}

/** The countries on which the chosen sources say nothing. They have no mark and no row, since no claim draws them. */
function Silent({ reading, hidden }: { readonly reading: ReadingId; readonly hidden: boolean }) {
  const silent = countries.filter((country) => statusOf(country.id, reading).rung === 'silent')
  if (silent.length === 0) return null
  return (
    <p className={styles['silent']} data-hidden={hidden || undefined}>
      <LegendSymbol sign={{ kind: 'silent' }} colours={pageColours} />
      <span>{legendWords.silent(silent.map((country) => country.name))}</span>
      {hidden && <OnlyHeard>{layerWords.hidden}</OnlyHeard>}
    </p>
  )
}
