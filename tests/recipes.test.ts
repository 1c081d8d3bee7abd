import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { oneMoreAddressKey } from './recipes/address-key.ts'
import { oneMoreArticle } from './recipes/article.ts'
import { oneMoreArticleClaim } from './recipes/article-claim.ts'
import { oneMoreCountry } from './recipes/country.ts'
import { oneMoreOverlay } from './recipes/overlay.ts'
import { oneMorePage } from './recipes/page.ts'
import { follow, type Recipe } from './recipes/recipe.ts'
import { oneMoreRecordClaim } from './recipes/record-claim.ts'
import { oneMoreRoute } from './recipes/route.ts'
import { oneMoreSphere } from './recipes/sphere.ts'
import { treeCopy } from './support/tree-copy.ts'

/** Every recipe of “Add something” in CONTRIBUTING. All are followed in one copy, which is compiled once. */
const recipes: readonly Recipe[] = [
  oneMoreArticle,
  oneMoreArticleClaim,
  oneMoreRecordClaim,
  oneMoreCountry,
  oneMoreRoute,
  oneMoreSphere,
  oneMoreOverlay,
  oneMoreAddressKey,
  oneMorePage,
]

const copy = treeCopy('recipes')

beforeAll(() => {
  for (const recipe of recipes) follow(copy, recipe)
})
afterAll(() => copy.remove())

test('the whole source compiles with all additions', () => {
  expect(copy.compile).not.toThrow()
}, 120_000)

test('all additions pass the laws on facts and published data', () => {
  expect(() =>
    copy.runTests('tests/facts-', 'tests/marks-explained', 'tests/published-data', 'tests/routes-claims'),
  ).not.toThrow()
}, 240_000)

describe.each(recipes)('$adds', ({ checks, files = {}, record }) => {
  test('is one file, one folder or one record, and one line at most', () => {
    const paths = Object.keys(files)
    const folders = new Set(paths.map((path) => path.slice(0, path.lastIndexOf('/'))))
    expect(folders.size + (record ? 1 : 0)).toBe(1)
    const added = [...folders].filter((folder) => !existsSync(join(import.meta.dirname, '..', folder)))
    expect(paths.length <= 1 || added.length === 1).toBe(true)
  })

  checks(copy)
})
