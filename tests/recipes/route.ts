import { expect, test } from 'vitest'
import { preciseLookup } from '../support/precise-shapes.ts'
import type { Recipe } from './recipe.ts'

/** It rests on the claim that the recipe for the record adds. Its course is within Israel. */
const record = `import { leg, route, through } from '../route.ts'

export const trialLine = route({
  id: 'trial-line',
  name: 'Trial line',
  overlay: 'energy',
  carries: 'gas',
  summary: 'Gas from Ashkelon to Beersheba, for a trial.',
  transits: ['ISR'],
  avoids: ['EGY', 'JOR'],
  illustrates: [],
  legs: [
    leg({
      id: 'ashkelon-beersheba',
      name: 'Ashkelon–Beersheba',
      mode: 'gas pipeline',
      because: ['pr-trial-line'],
      waypoints: [
        through('Ashkelon', 34.58, 31.64, 'ISR'),
        through('Beersheba (W of)', 34.7, 31.25, 'ISR'),
      ],
    }),
  ],
  nodes: [],
})
`

/** Known to the copy alone, so the types here do not know it. */
const trial = 'trial-line' as Parameters<typeof import('../../src/facts/index.ts').claimsAbout>[0]

export const oneMoreRoute: Recipe = {
  adds: 'a route',
  files: { 'src/facts/routes/trial-line.ts': record },
  line: {
    file: 'src/facts/routes/index.ts',
    list: 'const all = [',
    entry: 'trialLine',
    imported: "import { trialLine } from './trial-line.ts'",
  },
  checks(copy) {
    test('it is drawn, explained in the legend and answers why', async () => {
      const { marksOf, legendOf, overlays } =
        await copy.imported<typeof import('../../src/overlays/index.ts')>('overlays/index.ts')
      const scene = { reading: 'record', subject: null } as const
      const drawn = marksOf(['energy'], scene).filter((mark) => mark.subject === trial)
      expect(drawn).toMatchObject([{ kind: 'line', because: ['pr-trial-line'] }])
      const energy = overlays.find(({ id }) => id === 'energy')
      const rows = energy ? legendOf(energy, scene) : []
      expect(rows.flatMap(({ marks }) => marks.map(({ id }) => id))).toContain(drawn[0]?.id)
    })

    test('a link opens it, and it writes a link', async () => {
      const { read, write } =
        await copy.imported<typeof import('../../src/view/url/url.ts')>('view/url/url.ts')
      const { view, dropped } = read('route=trial-line&layers=energy')
      expect(dropped).toEqual([])
      expect(view.subject).toEqual({ kind: 'route', id: trial })
      expect(write(view)).toBe('route=trial-line&layers=energy')
    })

    test('its profile has its claims, and the published data has its leg', async () => {
      const { claimsAbout } = await copy.imported<typeof import('../../src/facts/index.ts')>('facts/index.ts')
      expect(claimsAbout(trial).map(({ id }) => id)).toEqual(['ta-new-line', 'pr-trial-line'])
      const { publishedFiles } =
        await copy.imported<typeof import('../../src/facts/published/index.ts')>('facts/published/index.ts')
      const lines = JSON.parse(publishedFiles({})['routes.geojson'] ?? '')
      expect(lines.features).toContainEqual(expect.objectContaining({ id: 'trial-line/ashkelon-beersheba' }))
    })

    test('the shapes check its course with those of the other routes', async () => {
      const { mapChecks } =
        await copy.imported<typeof import('../../src/facts/map-check/run.ts')>('facts/map-check/run.ts')
      expect(mapChecks(preciseLookup).faults).toEqual([])
    })
  },
}
