import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { publishedLinks } from './published-links.ts'
import { read, write } from './url.ts'

describe('rule 9: every address printed in the docs is understood for ever', () => {
  test.each(publishedLinks)('%s', (link) => {
    const { view, dropped } = read(new URL(link, 'https://example.org').search)
    expect(dropped).toEqual([])
    expect(read(write(view)).view).toEqual(view)
  })

  test('README and the docs print no address that is not among them', () => {
    const root = new URL('../../../', import.meta.url)
    const names = readdirSync(new URL('docs', root), { recursive: true, encoding: 'utf8' }).map(
      (name) => `docs/${name}`,
    )
    const texts = ['README.md', 'CONTRIBUTING.md', ...names.filter((name) => name.endsWith('.md'))]
      .map((name) => new URL(name, root))
      .filter((file) => existsSync(file))
      .map((file) => readFileSync(file, 'utf8'))
    const printed = texts.flatMap((text) => text.match(/\/\?[a-z]+=[A-Za-z0-9._~/=&-]*[A-Za-z0-9]/g) ?? [])
    expect(printed.filter((link) => !publishedLinks.some((known) => known === link))).toEqual([])
  })
})
