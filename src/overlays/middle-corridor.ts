import { overlay, rowsOf } from './overlay.ts'
import { marksOfRoutes, routesOf } from './route-marks.ts'

/** The Trans-Caspian freight route, with a style for each mode. */
export const middleCorridor = overlay({
  id: 'middle-corridor',
  name: 'Middle Corridor',
  shortName: 'Corridor',
  drawnAt: 40,
  theme: 'line',
  precedence: 50,
  marks: marksOfRoutes('middle-corridor', 'corridor'),
  rows: [
    ...rowsOf(['rail', 'ferry', 'road', 'rail planned']),
    {
      key: 'node',
      name: 'Port or crossing',
      meaning: 'A place where freight changes between rail and ship, or crosses a border',
      swatch: { kind: 'point' },
    },
  ],
  subjects: routesOf('middle-corridor'),
  extras: ['approximate'],
})
