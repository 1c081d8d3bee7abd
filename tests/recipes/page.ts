import { expect, test } from 'vitest'
import type { Recipe } from './recipe.ts'

const component = `import { countries } from '../../../facts/index.ts'
import { Page, type PageProps } from '../../Page.tsx'
import { trialWords } from './words.ts'

/** The number of countries, for a trial. */
export function PageOfWords({ title }: PageProps) {
  return (
    <Page title={title} lead={trialWords.lead(countries.length)}>
      <ul>
        {countries.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </Page>
  )
}
`

const words = `/** The words of a page on trial. */
export const trialWords = {
  lead: (countries: number) => \`A page on trial, with \${countries} countries.\`,
} as const
`

/** Known to the copy alone, so the types here do not know it. */
const trial = 'trial' as import('../../src/view/pages.ts').PageId

export const oneMorePage: Recipe = {
  adds: 'a page of words',
  files: {
    'src/panels/pages/trial/PageOfWords.tsx': component,
    'src/panels/pages/trial/words.ts': words,
  },
  line: {
    file: 'src/view/pages.ts',
    list: 'export const pages = [',
    entry: "{ id: 'trial', name: 'Trial', title: 'Countries on trial' }",
  },
  checks(copy) {
    test('a link opens it, and it writes a link', async () => {
      const { read, write } =
        await copy.imported<typeof import('../../src/view/url/url.ts')>('view/url/url.ts')
      const { view, dropped } = read('show=trial')
      expect(dropped).toEqual([])
      expect(view.show).toBe(trial)
      expect(write(view)).toBe('show=trial')
    })

    test('it has a button, a module that is fetched, a title as its heading, and words of its own', () => {
      expect(() => copy.runTests('src/panels/pages.test', 'tests/words.test')).not.toThrow()
    }, 120_000)
  },
}
