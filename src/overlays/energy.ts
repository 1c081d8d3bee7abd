import { routes } from '../facts/index.ts'
import { type LineStyleId, lineStyles } from '../symbols/line-styles.ts'
import { overlay } from './overlay.ts'
import { marksOfRoute } from './route-marks.ts'

const styles = [
  'oil pipeline',
  'oil pipeline idle',
  'gas pipeline',
  'oil tanker',
] as const satisfies readonly LineStyleId[]

/** Pipelines and tanker lanes, along real waypoints, with the direction of the flow. */
export const energy = overlay({
  id: 'energy',
  name: 'Energy flows',
  marks: (context) =>
    routes.filter((route) => route.overlay === 'energy').flatMap((route) => marksOfRoute(route, context)),
  explanations: [
    ...styles.map((mode) => ({
      key: mode,
      name: lineStyles[mode].name,
      meaning: lineStyles[mode].meaning,
      swatch: { kind: 'line', style: mode } as const,
    })),
    {
      key: 'node',
      name: 'Terminal or oil port',
      meaning: 'Where oil is loaded or landed',
      swatch: { kind: 'point' },
    },
  ],
})
