import { countries, type ReadingId, statusOf } from '../facts/index.ts'
import { flowsIn } from '../ground/flowing.ts'
import { legendOf, overlays } from '../overlays/index.ts'
import { LayerSwitch } from '../ui/LayerSwitch.tsx'
import { toggleLayer } from '../view/store.ts'
import { useView } from '../view/use-view.ts'
import { EvidenceKey } from './EvidenceKey.tsx'
import { FlowsButton } from './FlowsButton.tsx'
import styles from './Layers.module.css'
import { LegendRows } from './LegendRows.tsx'
import { PowerChoice } from './PowerChoice.tsx'
import { Swatch } from './Swatch.tsx'
import section from './section.module.css'

/** The overlays: a switch each, and below it what its marks mean, for the marks that are drawn now. */
export function Layers() {
  const layers = useView((view) => view.layers)
  const reading = useView((view) => view.reading)
  const subject = useView((view) => view.subject?.id ?? null)
  /** One button is enough for all, in the first layer that has anything to move. */
  const flowing = overlays.find(
    ({ id, marks }) => layers.includes(id) && flowsIn(marks({ reading, subject })).length > 0,
  )
  return (
    <section className={section['section']} aria-label="Legend">
      <h2 className={section['title']}>Layers and legend</h2>
      <fieldset className={styles['layers']} aria-label="Layers">
        {overlays.map((overlay) => {
          const on = layers.includes(overlay.id)
          const rows = on ? legendOf(overlay, { reading, subject }) : []
          return (
            <div key={overlay.id} className={styles['layer']}>
              <LayerSwitch name={overlay.name} on={on} onChange={() => toggleLayer(overlay.id)} />
              {on && <LegendRows rows={rows} layer={overlay.name} />}
              {overlay === flowing && <FlowsButton />}
              {on && overlay.id === 'spheres' && <PowerChoice />}
              {on && overlay.id === 'normalization' && (
                <EvidenceKey marks={overlay.marks({ reading, subject })} />
              )}
              {on && overlay.id === 'normalization' && <Silent reading={reading} />}
              {on && rows.length === 0 && (
                <p className={styles['empty']}>The chosen sources give this layer nothing to draw.</p>
              )}
            </div>
          )
        })}
      </fieldset>
    </section>
  )
}

/** Countries on which the chosen sources say nothing: no mark and no row, since there is no claim to draw from. */
function Silent({ reading }: { readonly reading: ReadingId }) {
  const silent = countries.filter((country) => statusOf(country.id, reading).rung === 'silent')
  if (silent.length === 0) return null
  return (
    <p className={styles['silent']}>
      <Swatch of={{ kind: 'silent' }} />
      <span>{`Not addressed, which is not “no”: ${silent.map((country) => country.name).join(', ')}`}</span>
    </p>
  )
}
