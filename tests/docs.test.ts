import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writtenFiles } from './support/written-files.ts'

const root = join(import.meta.dirname, '..')
const files = writtenFiles()
const documents = files.filter(({ path }) => path === 'CONTRIBUTING.md' || /^docs\/\w+\.md$/.test(path))
const code = files.filter(({ path }) => /^src\/.*\.tsx?$/.test(path)).map(({ text }) => text)

/** A path is complete from the root, `src`, `docs` or `tests`, or it is the name of a file in one of them. */
const paths = new Set(
  ['src', 'docs', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }),
  ),
)
const names = new Set([...paths].map((path) => path.slice(path.lastIndexOf('/') + 1)))

/** Paths that are no files here: those of the build, and the endings of tests. */
const elsewhere = ['data/', 'index.html', '.test.ts', '.test.tsx']

/** The parts of a document in backticks, without its blocks of code. */
function quotedIn(text: string): readonly string[] {
  return [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`]+)`/g)].map(([, quoted = '']) => quoted)
}

/** The paths in a document that are no file or folder of the repository. */
function missingPaths(text: string): readonly string[] {
  return quotedIn(text)
    .filter((quoted) => /^[\w.-]+\/[\w./-]*$|^[\w./-]+\.(ts|tsx|mjs|css|json)$/.test(quoted))
    .filter((path) => !elsewhere.includes(path))
    .filter((path) => !existsSync(join(root, path)))
    .filter((path) => !paths.has(path.replace(/\/$/, '')) && !names.has(path))
}

/** The types and functions in a document, which have a capital in their names, that `src` does not have. */
function missingNames(text: string): readonly string[] {
  return quotedIn(text)
    .filter((quoted) => /^[a-z]*[A-Z]\w*[a-z]\w*$/.test(quoted))
    .filter((name) => !code.some((source) => new RegExp(`\\b${name}\\b`).test(source)))
}

describe('the documents', () => {
  test.each(documents)('$path names files and folders that exist', ({ text }) => {
    expect(missingPaths(text)).toEqual([])
  })

  test.each(documents)('$path names types and functions that exist', ({ text }) => {
    expect(missingNames(text)).toEqual([])
  })

  test('are compared name by name', () => {
    expect(missingPaths('`src/facts/`, `src/silk.ts`, `road.css`, `palette.ts`, `scene/caravan/`')).toEqual([
      'src/silk.ts',
      'road.css',
      'scene/caravan/',
    ])
    expect(missingNames('`sceneOf`, `sceneOfSilk`, `PainterController`')).toEqual(['sceneOfSilk'])
  })
})
