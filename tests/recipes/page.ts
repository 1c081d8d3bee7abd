import { expect, test } from 'vitest'
import type { Recipe } from './recipe.ts'

const record = `import { countries } from '../../facts/index.ts'
import { Page, type PageProps } from '../Page.tsx'

/** The countries by name, for a trial. */
export function PageOfWords({ title }: PageProps) {
  return (
    <Page title={title} lead="A page on trial.">
      <ul>
        {countries.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </Page>
  )
}
`

/** Known to the copy alone, so the types here do not know it. */
const trial = 'trial' as import('../../src/view/pages.ts').PageId

export const oneMorePage: Recipe = {
  adds: 'a page of words',
  files: { 'src/panels/pages/trial.tsx': record },
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

    test('it has a button, a file that is fetched when it is shown, and its title as a heading', () => {
      expect(() => copy.runTests('src/panels/pages.test')).not.toThrow()
    }, 120_000)
  },
}
