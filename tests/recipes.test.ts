import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { follow, type Recipe } from './recipes/recipe.ts'
import { oneMoreRoute } from './recipes/route.ts'
import { treeCopy } from './support/tree-copy.ts'

/** Every recipe of “Add something” in CONTRIBUTING. All are followed in one copy, which is compiled once. */
const recipes: readonly Recipe[] = [oneMoreRoute]

const copy = treeCopy('recipes')

beforeAll(() => {
  for (const recipe of recipes) follow(copy, recipe)
})
afterAll(() => copy.remove())

test('the whole source compiles with everything that was added', () => {
  expect(copy.compile).not.toThrow()
})

describe.each(recipes)('$adds', ({ checks, files, line }) => {
  test('is one file and one line, one folder and one line, or one record', () => {
    const folders = new Set(Object.keys(files).map((path) => path.slice(0, path.lastIndexOf('/'))))
    expect(folders.size + (line === null ? 0 : 1)).toBeGreaterThan(0)
    expect(folders.size).toBeLessThanOrEqual(1)
  })

  checks(copy)
})
