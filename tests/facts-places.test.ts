import { describe, expect, test } from 'vitest'
import { claims, claimsOf, type Source, sourceOf, sources } from '../src/facts/index.ts'
import { repeated } from './support/repeated.ts'

const articles = sources.filter(({ kind }) => kind === 'article')

/** Every paragraph of a source, as `section, paragraph`. */
function paragraphsOf(source: Source): readonly string[] {
  return source.outline.flatMap(({ heading, paragraphs }) =>
    paragraphs.map((_, index) => `${heading}, ${index + 1}`),
  )
}

function silentIn(source: Source): readonly string[] {
  return source.silent.map(({ section, paragraph }) => `${section}, ${paragraph}`)
}

describe('places', () => {
  test.each(articles)('every claim of $name stands at a paragraph that its outline has', (article) => {
    const paragraphs = paragraphsOf(article)
    const lost = claimsOf(article.id).filter(
      ({ at }) => !paragraphs.includes(`${at.section}, ${at.paragraph}`),
    )
    expect(lost).toEqual([])
  })

  test.each(articles)('every paragraph of $name has a claim, or the reason why it has none', (article) => {
    const claimed = claimsOf(article.id).map(({ at }) => `${at.section}, ${at.paragraph}`)
    const heard = [...claimed, ...silentIn(article)]
    expect(paragraphsOf(article).filter((place) => !heard.includes(place))).toEqual([])
  })

  test.each(articles)('no paragraph of $name has both a claim and a reason for having none', (article) => {
    const claimed = claimsOf(article.id).map(({ at }) => `${at.section}, ${at.paragraph}`)
    expect(silentIn(article).filter((place) => claimed.includes(place))).toEqual([])
  })

  test.each(articles)('every silent paragraph of $name exists, is listed once and says why', (article) => {
    const paragraphs = paragraphsOf(article)
    expect(repeated(silentIn(article))).toEqual([])
    expect(silentIn(article).filter((place) => !paragraphs.includes(place))).toEqual([])
    expect(article.silent.filter(({ because }) => because.trim() === '')).toEqual([])
  })

  test.each(articles)('the claims of $name stand in reading order', (article) => {
    const paragraphs = paragraphsOf(article)
    const ranks = claimsOf(article.id).map(({ at }) => paragraphs.indexOf(`${at.section}, ${at.paragraph}`))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  })

  test('a claim of the record is filed under a part of the record, at a rank of its own', () => {
    const parts: readonly string[] = sourceOf('record').outline.map(({ heading }) => heading)
    const filed = claims.filter(({ source }) => source === 'record')
    expect(filed.filter(({ at }) => !parts.includes(at.section))).toEqual([])
    expect(repeated(filed.map(({ at }) => `${at.section}, ${at.paragraph}`))).toEqual([])
  })

  test('no heading of a source occurs twice, and every hash is a SHA-256', () => {
    for (const { outline } of sources) {
      expect(repeated(outline.map(({ heading }) => heading))).toEqual([])
      expect(
        outline.flatMap(({ paragraphs }) => [...paragraphs]).filter((hash) => !/^[0-9a-f]{64}$/.test(hash)),
      ).toEqual([])
    }
  })
})
