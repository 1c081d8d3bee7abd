import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { articles, articlesAreHere } from '../../tests/support/articles.ts'
import { wrapped } from './side-by-side.mjs'

const tool = fileURLToPath(new URL('verify.mjs', import.meta.url))
const shared = fileURLToPath(new URL('../../../shared/sources/', import.meta.url))

function verify(...files: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...files], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('npm run sources:verify', () => {
  test('without a file, or with a file that is not a recorded article, it says what it needs', () => {
    expect(verify()).toMatchObject({ status: 1, stderr: expect.stringContaining('Say which article') })
    const unknown = verify('third-article.md')
    expect(unknown).toMatchObject({ status: 1, stderr: expect.stringContaining('renewed-diplomacy.md') })
  })

  test('lines are wrapped at a hundred columns', () => {
    const lines = wrapped('word '.repeat(60).trim(), '    ').split('\n')
    expect(lines.length).toBeGreaterThan(2)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
  })
})

describe.skipIf(!articlesAreHere)('npm run sources:verify, on the articles', () => {
  test.each(articles)(
    'it prints every claim of $source.name beside its paragraph',
    ({ source, sections }) => {
      const { status, stdout } = verify(join(shared, `${source.id}.md`))
      expect(status).toBe(0)
      const paragraphs = sections.flatMap((section) => section.paragraphs)
      expect(stdout.split('\n-- ')).toHaveLength(paragraphs.length + 1)
      expect(stdout).toContain(`${paragraphs.length} paragraphs are those of the record`)
    },
  )

  test('it fails and names the paragraph when one word of it changed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'article-'))
    const copy = join(folder, 'renewed-diplomacy.md')
    const text = readFileSync(join(shared, 'renewed-diplomacy.md'), 'utf8')
    writeFileSync(copy, text.replace('- Uzbekistan', '- Mongolia'))
    const { status, stderr } = verify(copy)
    rmSync(folder, { recursive: true })
    expect(status).toBe(1)
    expect(stderr).toMatch(/Paragraph 3 of “Trump’s Broader Vision: Central Asia in the Spotlight” changed/)
  })
})
