import { overlay, rowsOf } from './overlay.ts'
import { marksOfRoutes, routesOf } from './route-marks.ts'

/** The corridors that compete with the Middle Corridor: through Russia, or through Iran. */
export const rivals = overlay({
  id: 'rivals',
  name: 'Rival corridors',
  shortName: 'Rival',
  drawnAt: 30,
  theme: 'line',
  precedence: 10,
  marks: marksOfRoutes('rivals', 'corridor'),
  rows: [
    ...rowsOf(['rival rail', 'rival road']),
    {
      key: 'node',
      name: 'Junction or crossing',
      meaning: 'A place where freight changes between rail and road, or crosses a border',
      swatch: { kind: 'point' },
    },
  ],
  subjects: routesOf('rivals'),
  extras: ['approximate'],
})
