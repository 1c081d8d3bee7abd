import { describe, expect, test } from 'vitest'
import { differencesOf } from '../tools/sources/differences.mjs'
import { articles, articlesAreHere } from './support/articles.ts'
import { copiedRuns, runsIn, wordsIn } from './support/copied-runs.ts'
import { writtenFiles } from './support/written-files.ts'

describe.skipIf(!articlesAreHere)('against the articles themselves', () => {
  test.each(articles)(
    'every heading and every paragraph hash of $source.name is right',
    ({ source, sections }) => {
      expect(differencesOf(source.outline, sections)).toEqual([])
    },
  )

  test('no file of ours has eight words in a row from an article', () => {
    const paragraphs = articles.flatMap(({ sections }) =>
      sections.flatMap((section) => section.paragraphs.map(({ text }) => text)),
    )
    const theirs = new Set(paragraphs.flatMap(runsIn))
    const copied = writtenFiles().flatMap(({ path, text }) =>
      runsIn(text).flatMap((run) => (theirs.has(run) ? [`${path}: ${run}`] : [])),
    )
    expect(copied).toEqual([])
  })
})

describe('a copied run', () => {
  const paragraph = 'The ship’s captain said that it would leave the harbour at nine o’clock.'

  test('is eight words in a row, in any case and punctuation', () => {
    expect(copiedRuns('“said: THAT it – would leave, the harbour at”', [paragraph])).toEqual([
      'said that it would leave the harbour at',
    ])
  })

  test('is not seven words, nor a run over two paragraphs', () => {
    expect(copiedRuns('said that it would leave the harbour', [paragraph])).toEqual([])
    expect(copiedRuns('leave the harbour at nine oclock the next', [paragraph, 'The next day.'])).toEqual([])
  })

  test('has words that may contain apostrophes and letters beyond English', () => {
    expect(wordsIn('Türkgözü’s o’clock, U.S. 40%')).toEqual(['türkgözüs', 'oclock', 'u', 's', '40'])
  })

  test('is looked for in our own files, and in nothing that is installed', () => {
    const paths = writtenFiles().map(({ path }) => path.replaceAll('\\', '/'))
    expect(paths).toEqual(expect.arrayContaining(['src/facts/claim.ts', 'CONTRIBUTING.md', 'index.html']))
    expect(paths.filter((path) => path.includes('node_modules'))).toEqual([])
  })
})
