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

  test('nothing we wrote has eight words in a row of an article', () => {
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

describe('what counts as copied', () => {
  const paragraph = 'The ship’s captain said that it would leave the harbour at nine o’clock.'

  test('eight words in a row are a copy, whatever their case and punctuation', () => {
    expect(copiedRuns('“said: THAT it – would leave, the harbour at”', [paragraph])).toEqual([
      'said that it would leave the harbour at',
    ])
  })

  test('seven words in a row are none, nor is a run over two paragraphs', () => {
    expect(copiedRuns('said that it would leave the harbour', [paragraph])).toEqual([])
    expect(copiedRuns('leave the harbour at nine oclock the next', [paragraph, 'The next day.'])).toEqual([])
  })

  test('apostrophes do not part words, and letters beyond English belong to them', () => {
    expect(wordsIn('Türkgözü’s o’clock, U.S. 40%')).toEqual(['türkgözüs', 'oclock', 'u', 's', '40'])
  })

  test('our own files are read, and nothing that is installed', () => {
    const paths = writtenFiles().map(({ path }) => path.replaceAll('\\', '/'))
    expect(paths).toEqual(expect.arrayContaining(['src/facts/claim.ts', 'CONTRIBUTING.md', 'index.html']))
    expect(paths.filter((path) => path.includes('node_modules'))).toEqual([])
  })
})
