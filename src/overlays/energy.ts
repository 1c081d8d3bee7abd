import { type LegMode, routes } from '../facts/index.ts'
import { lineInks } from './line-inks.ts'
import { overlay } from './overlay.ts'
import { marksOfRoute } from './route-marks.ts'

const modes = ['oil pipeline', 'gas pipeline', 'oil tanker'] as const satisfies readonly LegMode[]

/** Pipelines and tanker lanes, along real waypoints, with the direction of the flow. */
export const energy = overlay({
  id: 'energy',
  name: 'Energy flows',
  shows: 'Draws the oil and gas pipelines and the tanker lanes that the claims are about.',
  marks: (scene) =>
    routes.filter((route) => route.overlay === 'energy').flatMap((route) => marksOfRoute(route, scene)),
  explanations: [
    ...modes.map((mode) => ({
      key: mode,
      name: lineInks[mode].name,
      meaning: lineInks[mode].meaning,
      swatch: { kind: 'line', ink: mode } as const,
    })),
    {
      key: 'node',
      name: 'Terminal or oil port',
      meaning: 'Where oil is loaded or landed',
      swatch: { kind: 'point' },
    },
  ],
})
