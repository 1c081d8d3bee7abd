import { describe, expect, test } from 'vitest'
import { type Claim, claimsOf, type Source, sourceOf, sources } from '../src/facts/index.ts'
import publishedNumbers from './support/published-numbers.json'
import { repeated } from './support/repeated.ts'

const articles = sources.filter(({ kind }) => kind === 'article')

/** Every paragraph of a source, as `section, paragraph`. */
function paragraphsOf(source: Source): readonly string[] {
  return source.outline.flatMap(({ heading, paragraphs }) =>
    paragraphs.map((_, index) => `${heading}, ${index + 1}`),
  )
}

/** The place of a claim, in the same form. */
function placeOf({ at }: Pick<Claim, 'at'>): string {
  return `${at.section}, ${at.paragraph}`
}

function silentIn(source: Source): readonly string[] {
  return source.silent.map(({ section, paragraph }) => `${section}, ${paragraph}`)
}

describe('the places of claims', () => {
  test.each(articles)('every claim of $name is at a paragraph that its outline has', (article) => {
    const paragraphs = paragraphsOf(article)
    const lost = claimsOf(article.id).filter(
      ({ at }) => !paragraphs.includes(`${at.section}, ${at.paragraph}`),
    )
    expect(lost).toEqual([])
  })

  test.each(articles)('every paragraph of $name has a claim, or a reason for having none', (article) => {
    const claimed = claimsOf(article.id).map(({ at }) => `${at.section}, ${at.paragraph}`)
    const heard = [...claimed, ...silentIn(article)]
    expect(paragraphsOf(article).filter((place) => !heard.includes(place))).toEqual([])
  })

  test.each(articles)('no paragraph of $name has both a claim and a reason for having none', (article) => {
    const claimed = claimsOf(article.id).map(({ at }) => `${at.section}, ${at.paragraph}`)
    expect(silentIn(article).filter((place) => claimed.includes(place))).toEqual([])
  })

  test.each(articles)(
    'every silent paragraph of $name exists, is listed once and has a reason',
    (article) => {
      const paragraphs = paragraphsOf(article)
      expect(repeated(silentIn(article))).toEqual([])
      expect(silentIn(article).filter((place) => !paragraphs.includes(place))).toEqual([])
      expect(article.silent.filter(({ because }) => because.trim() === '')).toEqual([])
    },
  )

  test.each(articles)('the claims of $name are in reading order', (article) => {
    const paragraphs = paragraphsOf(article)
    const ranks = claimsOf(article.id).map(({ at }) => paragraphs.indexOf(`${at.section}, ${at.paragraph}`))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  })

  test('no two claims of the record have the same number in the same part', () => {
    const { claims: filed } = sourceOf('record')
    expect(filed.filter(({ at }) => !Number.isInteger(at.paragraph) || at.paragraph < 1)).toEqual([])
    expect(repeated(filed.map(placeOf))).toEqual([])
  })

  test('a claim of the record keeps its published number, and no other claim gets it', () => {
    const published: ReadonlyMap<string, string> = new Map(
      Object.entries(publishedNumbers).flatMap(([part, numbers]) =>
        Object.entries(numbers).map(([id, number]) => [`${part}, ${number}`, id]),
      ),
    )
    const filed = sourceOf('record').claims
    const known = new Set(published.values())
    expect(
      filed.filter((claim) => known.has(claim.id) && published.get(placeOf(claim)) !== claim.id),
    ).toEqual([])
    expect(filed.filter((claim) => (published.get(placeOf(claim)) ?? claim.id) !== claim.id)).toEqual([])
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
