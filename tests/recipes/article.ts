import { expect, test } from 'vitest'
import { sectionsOf } from '../../tools/sources/article.mjs'
import { outlineFile } from '../../tools/sources/outline-file.mjs'
import { faultsOf } from '../support/published.ts'
import type { Recipe } from './recipe.ts'

const article = `## Beginning

Qatar is a leading candidate.

Nothing here.

## End

The pipeline is new.
`

const claims = `import { claimIn } from '../../article.ts'
import outline from './outline.json' with { type: 'json' }

const claim = claimIn(outline)

export const trialArticleClaims = [
  claim({
    id: 'ta-qatar-candidate',
    at: ['Beginning', 1],
    says: 'Qatar is among the likely ones.',
    mode: 'states',
    topic: 'normalization',
    about: ['QAT'],
    status: { country: 'QAT', rung: 'candidate' },
  }),
  claim({
    id: 'ta-new-line',
    at: ['End', 1],
    says: 'The trial line was built lately.',
    mode: 'states',
    topic: 'energy',
    about: ['trial-line'],
  }),
]
`

const source = `import { article } from '../../article.ts'
import { notStated } from '../../when.ts'
import { trialArticleClaims } from './claims.ts'
import outline from './outline.json' with { type: 'json' }

export const trialArticle = article({
  id: 'trial-article',
  prefix: 'ta',
  name: 'Trial Article',
  title: 'Trial Article',
  publisher: notStated,
  author: notStated,
  published: '2026-01-15',
  outline,
  silent: [{ section: 'Beginning', paragraph: 2, because: 'says nothing' }],
  upstream: [],
  limits: [],
  checked: '2026-02-01',
  claims: trialArticleClaims,
})
`

type Facts = typeof import('../../src/facts/index.ts')

/** Known to the copy alone, so the types here do not know them. */
const trial = 'trial-article' as Facts['sources'][number]['id']
const qatar = 'QAT' as Facts['countries'][number]['id']

export const oneMoreArticle: Recipe = {
  adds: 'an article',
  files: {
    'src/facts/sources/trial-article/outline.json': outlineFile(sectionsOf(article)),
    'src/facts/sources/trial-article/claims.ts': claims,
    'src/facts/sources/trial-article/source.ts': source,
  },
  line: {
    file: 'src/facts/sources/index.ts',
    list: 'const all = [',
    entry: 'trialArticle',
    imported: "import { trialArticle } from './trial-article/source.ts'",
  },
  checks(copy) {
    test('it is a reading of its own, and joins the reading of all articles', async () => {
      const { readingOf, articles } = await copy.imported<Facts>('facts/index.ts')
      expect(readingOf(trial)).toMatchObject({
        name: 'Trial Article',
        sources: [trial],
        accordingTo: 'according to “Trial Article”',
        asOf: 'article published 15 January 2026',
      })
      expect(readingOf('articles')).toMatchObject({
        name: 'All articles',
        sources: articles.map(({ id }) => id),
        asOf: '1 of 3 articles give their dates',
      })
      expect(readingOf('articles').sources).toContain(trial)
    })

    test('its claims colour the map in its reading, and answer why', async () => {
      const { marksOf, legendOf, overlays } =
        await copy.imported<typeof import('../../src/overlays/index.ts')>('overlays/index.ts')
      const scene = { reading: trial, subject: null } as const
      const fills = marksOf(['normalization'], scene).filter(
        (mark) => mark.kind === 'fill' && mark.because.length > 0,
      )
      expect(fills).toMatchObject([
        { subject: qatar, rung: 'candidate', because: ['ta-qatar-candidate'], evidence: 'one' },
      ])
      const normalization = overlays.find(({ id }) => id === 'normalization')
      const rows = normalization ? legendOf(normalization, scene) : []
      expect(rows.flatMap(({ marks }) => marks.map(({ id }) => id))).toContain(fills[0]?.id)
    })

    test('a link opens its reading and its claim, and writes them', async () => {
      const { read, write } =
        await copy.imported<typeof import('../../src/view/url/url.ts')>('view/url/url.ts')
      const { view, dropped } = read('country=QAT&reading=trial-article&claim=ta-qatar-candidate')
      expect(dropped).toEqual([])
      expect(view).toMatchObject({ reading: trial, claim: 'ta-qatar-candidate' })
      expect(write(view)).toBe('country=QAT&reading=trial-article&claim=ta-qatar-candidate')
    })

    test('it is published with its claims, and both keep their schema', async () => {
      const { publishedFiles } =
        await copy.imported<typeof import('../../src/facts/published/index.ts')>('facts/published/index.ts')
      const files = publishedFiles({})
      for (const [name, list, id] of [
        ['sources.json', 'sources', trial],
        ['claims.json', 'claims', 'ta-qatar-candidate'],
      ] as const) {
        const content = JSON.parse(files[name] ?? '')
        expect(content[list]).toContainEqual(expect.objectContaining({ id }))
        expect(faultsOf(name, content, files)).toEqual([])
      }
    })
  },
}
