import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { articles, articlesAreHere } from '../../tests/support/articles.ts'
import { sectionsOf } from './article.mjs'
import { outlineFile } from './outline-file.mjs'

test('the headings of an article are keys in its order, each with a hash per paragraph', () => {
  const sections = sectionsOf('## B\n\nOne.\n\nTwo.\n\n## A\n\n## C\n\nThree.')
  const outline: Record<string, readonly string[]> = JSON.parse(outlineFile(sections))
  expect(Object.keys(outline)).toEqual(['B', 'A', 'C'])
  expect(Object.values(outline).map((hashes) => hashes.length)).toEqual([2, 0, 1])
  expect(outline['C']).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
})

test('two sections of one name and a heading that is a bare number are refused', () => {
  expect(() => outlineFile(sectionsOf('## A\n\n## A'))).toThrow('Two sections are called “A”')
  expect(() => outlineFile(sectionsOf('## 2025'))).toThrow('bare number')
})

describe.skipIf(!articlesAreHere)('npm run sources:outline, on the articles', () => {
  test.each(articles)('it writes the recorded outline of $source.name', ({ source, sections }) => {
    const kept = new URL(`../../src/facts/sources/${source.id}/outline.json`, import.meta.url)
    expect(outlineFile(sections)).toBe(readFileSync(kept, 'utf8'))
  })
})
