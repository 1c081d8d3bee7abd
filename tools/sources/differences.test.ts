import { describe, expect, test } from 'vitest'
import { sectionsOf } from './article.mjs'
import { differencesOf } from './differences.mjs'

const article = '## First\n\nOne.\n\nTwo.\n\n## Second\n\nThree.\n'
const outline = sectionsOf(article).map(({ heading, paragraphs }) => ({
  heading,
  paragraphs: paragraphs.map(({ hash }) => hash),
}))

/** The differences between the record and a text that is the article with one change. */
function whenChanged(change: string, into: string) {
  return differencesOf(outline, sectionsOf(article.replace(change, into)))
}

describe('an outline compared with its article', () => {
  test('the article itself shows no difference', () => {
    expect(differencesOf(outline, sectionsOf(article))).toEqual([])
  })

  test('one changed letter is found, with its paragraph', () => {
    expect(whenChanged('Two.', 'Two!')).toEqual([expect.stringContaining('Paragraph 2 of “First” changed')])
  })

  test('an extra or a missing paragraph is counted', () => {
    expect(whenChanged('Three.', 'Three.\n\nFour.')).toEqual([
      '“Second” has 2 paragraphs in the article, 1 in the record.',
    ])
    expect(whenChanged('\n\nThree.', '')).toEqual([
      '“Second” has 0 paragraphs in the article, 1 in the record.',
    ])
  })

  test('a renamed, missing or extra heading is named', () => {
    expect(whenChanged('## Second', '## Third')).toEqual([
      'Section 2 is “Third” in the article, “Second” in the record.',
    ])
    expect(whenChanged('## Second\n\nThree.\n', '')).toEqual(['The article has no section “Second”.'])
    expect(whenChanged('Three.', 'Three.\n\n## More')).toEqual(['The record lacks the section “More”.'])
  })
})
