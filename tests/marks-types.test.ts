import { describe, expect, test } from 'vitest'
import { article, claimIn } from '../src/facts/article.ts'
import { type ClaimId, type SubjectId, sourceOf } from '../src/facts/index.ts'
import type { Mark } from '../src/overlays/index.ts'

// The type checker does the testing: it reports every `@ts-expect-error` without an error below it.

function drawn(mark: Mark): Mark {
  return mark
}

const fill = {
  kind: 'fill',
  id: 'f',
  key: 'member',
  rung: 'member',
  subject: 'ARE',
  country: 'ARE',
  evidence: 'one',
} as const

const outline = { Beginning: [], End: [] }
const words = { says: 'A word.', mode: 'states', topic: 'background' } as const
const described = {
  id: 'trial',
  prefix: 'rd',
  name: 'Trial',
  title: 'Trial',
  publisher: 'nobody',
  author: 'nobody',
  published: '2026',
  outline,
  silent: [],
  upstream: [],
  limits: [],
  checked: '2026-11-21',
} as const

describe('the compiler refuses', () => {
  test('a mark that names no claims at all', () => {
    // @ts-expect-error: `because` is missing
    expect(drawn(fill)).toBeDefined()
  })

  test('a mark whose list of claims is empty', () => {
    // @ts-expect-error: at least one claim
    expect(drawn({ ...fill, because: [] })).toBeDefined()
  })

  test('a mark that names a claim which does not exist', () => {
    // @ts-expect-error: no source makes this claim
    expect(drawn({ ...fill, because: ['rd-emirates-leave'] })).toBeDefined()
  })

  test('a mark whose list of claims may be empty', () => {
    const because: readonly ClaimId[] = ['rd-emirates-normalize']
    // @ts-expect-error: the list may be empty
    expect(drawn({ ...fill, because })).toBeDefined()
  })

  test('a mark on a country that is not in scope', () => {
    const because = ['rd-emirates-normalize'] as const
    // @ts-expect-error: Utopia is no country of the atlas
    expect(drawn({ ...fill, because, country: 'UTO' })).toBeDefined()
  })

  const claim = claimIn(outline)
  test('a claim at a section that its source does not have', () => {
    // @ts-expect-error: there is no middle
    expect(claim({ ...words, id: 'rd-one', at: ['Middle', 1], about: ['AZE'] })).toBeDefined()
  })

  test('a claim about a subject that is no country, route or sphere', () => {
    const { about } = claim({ ...words, id: 'rd-two', at: ['End', 1], about: ['atlantis'] })
    // @ts-expect-error: the atlas has no Atlantis; facts/index.ts refuses every such claim in the same way
    const subjects: readonly SubjectId[] = about
    expect(subjects).toEqual(['atlantis'])
  })

  test('a claim about nothing', () => {
    // @ts-expect-error: at least one subject
    expect(claim({ ...words, id: 'rd-three', at: ['End', 1], about: [] })).toBeDefined()
  })

  test('a claim that puts a country on a rung which the ladder lacks', () => {
    const status = { country: 'ARE', rung: 'friend' } as const
    // @ts-expect-error: friendship is no rung
    expect(claim({ ...words, id: 'rd-four', at: ['End', 1], about: ['ARE'], status })).toBeDefined()
  })

  test('a claim whose id does not begin with the prefix of its article', () => {
    const foreign = claim({ ...words, id: 'sp-five', at: ['End', 1], about: ['AZE'] })
    // @ts-expect-error: the prefix of the article is rd
    expect(article({ ...described, claims: [foreign] })).toBeDefined()
  })

  test('a source whose id is not known', () => {
    // @ts-expect-error: no such source
    expect(() => sourceOf('third-article')).toThrow('No source')
  })
})

describe('the compiler accepts', () => {
  test('the same mark with a claim, and the same claim at a section that exists', () => {
    expect(drawn({ ...fill, because: ['rd-emirates-normalize'] }).because).toHaveLength(1)
    const one = claimIn(outline)({ ...words, id: 'rd-one', at: ['End', 1], about: ['AZE'] })
    const [completed] = article({ ...described, claims: [one] }).claims
    expect(completed).toMatchObject({
      source: 'trial',
      at: { section: 'End', paragraph: 1 },
      via: [],
      event: 'not stated',
    })
  })
})
