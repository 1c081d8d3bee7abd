import { expect, test } from 'vitest'
import { faultsOf } from '../support/published.ts'
import type { Recipe } from './recipe.ts'

/** It rests on an existing claim; this is a trial. */
const record = `import { sphere } from '../sphere.ts'

export const trialSphere = sphere({
  id: 'trial-sphere',
  name: 'Trial power',
  meaning: 'Countries that a source puts within reach of the power on trial',
  powers: ['TUR'],
  reach: [{ country: 'GEO', because: ['pr-titr-association'] }],
})
`

/** Known to the copy alone, so the types here do not know it. */
const trial = 'trial-sphere' as typeof import('../../src/facts/index.ts').spheres[number]['id']

export const oneMoreSphere: Recipe = {
  adds: 'a sphere',
  files: { 'src/facts/spheres/trial-sphere.ts': record },
  line: {
    file: 'src/facts/spheres/index.ts',
    list: 'const all = [',
    entry: 'trialSphere',
    imported: "import { trialSphere } from './trial-sphere.ts'",
  },
  checks(copy) {
    test('it is drawn, explained in the legend and answers why', async () => {
      const { marksOf, legendOf, overlays } =
        await copy.imported<typeof import('../../src/overlays/index.ts')>('overlays/index.ts')
      const context = { reading: 'record', subject: trial } as const
      const drawn = marksOf(['spheres'], context).filter((mark) => mark.subject === trial)
      const because = ['pr-titr-association']
      expect(drawn).toMatchObject([
        { kind: 'hatch', country: 'GEO', because },
        { kind: 'sphere-line', countries: ['GEO'], because },
      ])
      const overlay = overlays.find(({ id }) => id === 'spheres')
      const rows = overlay ? legendOf(overlay, context) : []
      expect(rows.map(({ name }) => name)).toContain('Trial power')
    })

    test('it has a look of its own: a colour in both themes and dashes', async () => {
      const { sphereStyles } =
        await copy.imported<typeof import('../../src/symbols/sphere-styles.ts')>('symbols/sphere-styles.ts')
      const looks = Object.values(sphereStyles)
      expect(sphereStyles[trial]).toBeDefined()
      expect(new Set(looks.map(({ light }) => light)).size).toBe(looks.length)
      expect(new Set(looks.map(({ dash }) => JSON.stringify(dash))).size).toBe(looks.length)
    })

    test('a link opens it, and it writes a link', async () => {
      const { read, write } =
        await copy.imported<typeof import('../../src/view/url/url.ts')>('view/url/url.ts')
      const { view, dropped } = read('sphere=trial-sphere&layers=spheres')
      expect(dropped).toEqual([])
      expect(view.subject).toEqual({ kind: 'sphere', id: trial })
      expect(write(view)).toBe('sphere=trial-sphere&layers=spheres')
    })

    test('it is published', async () => {
      const { publishedFiles } =
        await copy.imported<typeof import('../../src/facts/published/index.ts')>('facts/published/index.ts')
      const files = publishedFiles({})
      const content = JSON.parse(files['spheres.json'] ?? '')
      expect(content.spheres).toContainEqual(expect.objectContaining({ id: 'trial-sphere' }))
      expect(faultsOf('spheres.json', content, files)).toEqual([])
    })
  },
}
