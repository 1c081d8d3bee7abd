import { overlay, rowsOf } from './overlay.ts'
import { marksOfRoutes, routesOf } from './route-marks.ts'

/** Pipelines and tanker lanes through named places, in the direction of the flow. */
export const energy = overlay({
  id: 'energy',
  name: 'Energy flows',
  shortName: 'Energy',
  drawnAt: 50,
  theme: 'line',
  precedence: 40,
  marks: marksOfRoutes('energy', 'oil'),
  rows: [
    ...rowsOf(['oil pipeline', 'oil pipeline idle', 'gas pipeline', 'oil tanker']),
    {
      key: 'node',
      name: 'Terminal or oil port',
      meaning: 'A place where oil is loaded or landed',
      swatch: { kind: 'point' },
    },
  ],
  subjects: routesOf('energy'),
  extras: ['approximate'],
})
