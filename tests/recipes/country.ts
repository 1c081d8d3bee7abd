import { expect, test } from 'vitest'
import { faultsOf } from '../support/published.ts'
import type { Recipe } from './recipe.ts'

/** Claims about it are in the trial article. */
const record = `country({
    id: 'QAT',
    name: 'Qatar',
    flag: 'QA',
    prominence: 2,
    labelAt: [51.2, 25.3],
    extent: [50.7, 24.4, 51.7, 26.2],
  })`

type Facts = typeof import('../../src/facts/index.ts')

/** Known to the copy alone, so the types here do not know it. */
const qatar = 'QAT' as Facts['countries'][number]['id']

export const oneMoreCountry: Recipe = {
  adds: 'a country',
  record: { file: 'src/facts/countries.ts', list: 'export const countries = [', entry: record },
  line: {
    file: 'src/panels/flags.ts',
    list: 'const drawings: Readonly<Record<FlagCode, string>> = {',
    entry: 'QA',
    imported: "import { QA } from 'country-flag-icons/string/3x2'",
  },
  checks(copy) {
    test('it is coloured by its claims and explained in the legend', async () => {
      const { marksOf, legendOf, overlays } =
        await copy.imported<typeof import('../../src/overlays/index.ts')>('overlays/index.ts')
      const scene = { reading: 'articles', subject: null } as const
      const drawn = marksOf(['normalization'], scene).filter((mark) => mark.subject === qatar)
      expect(drawn).toMatchObject([{ rung: 'candidate', because: ['ta-qatar-candidate'] }])
      const normalization = overlays.find(({ id }) => id === 'normalization')
      const rows = normalization ? legendOf(normalization, scene) : []
      expect(rows.flatMap(({ marks }) => marks.map(({ id }) => id))).toContain(drawn[0]?.id)
    })

    test('a link opens its profile, which has its claims', async () => {
      const { read, write } =
        await copy.imported<typeof import('../../src/view/url/url.ts')>('view/url/url.ts')
      const { view, dropped } = read('country=QAT')
      expect(dropped).toEqual([])
      expect(view.subject).toEqual({ kind: 'country', id: qatar })
      expect(write(view)).toBe('country=QAT')
      const { claimsAbout } = await copy.imported<Facts>('facts/index.ts')
      expect(claimsAbout(qatar).map(({ id }) => id)).toEqual(['ta-qatar-candidate'])
    })

    test('it is published, in the file of countries and in the table of statuses', async () => {
      const { publishedFiles } =
        await copy.imported<typeof import('../../src/facts/published/index.ts')>('facts/published/index.ts')
      const files = publishedFiles({})
      const content = JSON.parse(files['countries.json'] ?? '')
      expect(content.countries).toContainEqual(expect.objectContaining({ id: 'QAT', name: 'Qatar' }))
      expect(faultsOf('countries.json', content, files)).toEqual([])
      expect(files['status.csv']).toMatch(/,QAT,Qatar,articles,candidate,/)
    })
  },
}
