import { type OverlayId, overlays } from '../overlays/index.ts'
import { toggleLayer } from '../view/store.ts'
import { useView } from '../view/use-view.ts'
import styles from './LayerChips.module.css'

/** The names of the layers that their first word would not tell. */
const short: Partial<Record<OverlayId, string>> = {
  'middle-corridor': 'Corridor',
  destinations: 'Destinations',
}

/** The layers within reach of a thumb, above the fold of the sheet on a narrow window. */
export function LayerChips() {
  const layers = useView((view) => view.layers)
  return (
    <fieldset className={styles['chips']} aria-label="Layers at hand">
      {overlays.map((overlay) => (
        <button
          key={overlay.id}
          type="button"
          className={styles['chip']}
          aria-pressed={layers.includes(overlay.id)}
          onClick={() => toggleLayer(overlay.id)}
        >
          {short[overlay.id] ?? overlay.name.split(' ')[0]}
        </button>
      ))}
    </fieldset>
  )
}
