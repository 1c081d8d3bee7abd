import { routes } from '../facts/index.ts'
import { type LineStyleId, lineStyles } from '../symbols/line-styles.ts'
import { overlay } from './overlay.ts'
import { marksOfRoute } from './route-marks.ts'

const styles = ['rail', 'ferry', 'road', 'rail planned'] as const satisfies readonly LineStyleId[]

/** The Trans-Caspian freight route, its legs told apart by mode. */
export const middleCorridor = overlay({
  id: 'middle-corridor',
  name: 'Middle Corridor',
  marks: (context) =>
    routes
      .filter((route) => route.overlay === 'middle-corridor')
      .flatMap((route) => marksOfRoute(route, context)),
  explanations: [
    ...styles.map((mode) => ({
      key: mode,
      name: lineStyles[mode].name,
      meaning: lineStyles[mode].meaning,
      swatch: { kind: 'line', style: mode } as const,
    })),
    {
      key: 'node',
      name: 'Port or crossing',
      meaning: 'Where freight changes between rail and ship, or crosses a border',
      swatch: { kind: 'point' },
    },
  ],
})
