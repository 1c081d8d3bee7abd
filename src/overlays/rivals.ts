import { routes } from '../facts/index.ts'
import { type LineStyleId, lineStyles } from '../symbols/line-styles.ts'
import { overlay } from './overlay.ts'
import { marksOfRoute } from './route-marks.ts'

const styles = ['rival rail', 'rival road'] as const satisfies readonly LineStyleId[]

/** The corridors that compete with the Middle Corridor: through Russia, or through Iran. */
export const rivals = overlay({
  id: 'rivals',
  name: 'Rival corridors',
  marks: (context) =>
    routes.filter((route) => route.overlay === 'rivals').flatMap((route) => marksOfRoute(route, context)),
  explanations: [
    ...styles.map((style) => ({
      key: style,
      name: lineStyles[style].name,
      meaning: lineStyles[style].meaning,
      swatch: { kind: 'line', style } as const,
    })),
    {
      key: 'node',
      name: 'Junction or crossing',
      meaning: 'Where the way changes from rail to road, or crosses a border',
      swatch: { kind: 'point' },
    },
  ],
})
