import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  type ClaimId,
  type CountryId,
  countries,
  type ReadingId,
  type Rung,
  rungOf,
  statusOf,
} from './index.ts'

const readings = ['articles', 'renewed-diplomacy', 'strategic-partnerships', 'record'] as const

/** A country and its rung in each reading, in the order above. */
const expected: readonly (readonly [CountryId, Rung, Rung, Rung, Rung])[] = [
  ['AZE', 'candidate', 'candidate', 'candidate', 'relations'],
  ['KAZ', 'candidate', 'approached', 'candidate', 'joining'],
  ['UZB', 'approached', 'approached', 'silent', 'relations'],
  ['TKM', 'approached', 'approached', 'silent', 'relations'],
  ['TJK', 'approached', 'approached', 'silent', 'relations'],
  ['KGZ', 'approached', 'approached', 'named', 'relations'],
  ['ARM', 'named', 'named', 'named', 'relations'],
  ['GEO', 'silent', 'silent', 'silent', 'relations'],
  ['TUR', 'named', 'silent', 'named', 'relations'],
  ['IRN', 'named', 'named', 'named', 'opposed'],
  ['RUS', 'named', 'named', 'named', 'named'],
  ['CHN', 'named', 'named', 'named', 'named'],
  ['ISR', 'principal', 'principal', 'principal', 'principal'],
  ['USA', 'principal', 'principal', 'principal', 'principal'],
  ['SAU', 'conditional', 'conditional', 'silent', 'conditional'],
  ['ARE', 'member', 'member', 'silent', 'member'],
  ['BHR', 'member', 'member', 'silent', 'member'],
  ['SDN', 'member', 'member', 'silent', 'joining'],
  ['MAR', 'member', 'member', 'silent', 'member'],
  ['PSE', 'named', 'named', 'silent', 'named'],
]

/** Derives the statuses again from fewer claims. */
async function statusWithout(removed: readonly ClaimId[]) {
  vi.resetModules()
  vi.doMock('./claims.ts', async (original) => {
    const module = await original<typeof import('./claims.ts')>()
    return { ...module, claims: module.claims.filter(({ id }) => !removed.includes(id)) }
  })
  return (await import('./status.ts')).statusOf
}

describe('the rungs of countries', () => {
  test.each(expected)('%s is %s according to both articles, then %s, %s and %s', (country, ...rungs) => {
    expect(readings.map((reading) => statusOf(country, reading).rung)).toEqual(rungs)
  })

  test.each([
    ['articles', ['AZE', 'KAZ']],
    ['renewed-diplomacy', []],
    ['strategic-partnerships', []],
    ['record', []],
  ] as const)('the contested countries of the reading %s are %j', (reading: ReadingId, contested) => {
    const marked = countries.filter(({ id }) => statusOf(id, reading).contested).map(({ id }) => id)
    expect(marked).toEqual(contested)
  })

  test('both articles together never put a country behind the rung of either article alone', () => {
    const rank = (country: CountryId, reading: ReadingId) => rungOf(statusOf(country, reading).rung).rank ?? 0
    const behind = countries.filter(({ id }) => {
      const alone = Math.max(rank(id, 'renewed-diplomacy'), rank(id, 'strategic-partnerships'))
      return rank(id, 'articles') < alone
    })
    expect(behind).toEqual([])
  })

  test('a status names the claims it rests on, unless the sources are silent', () => {
    const statuses = countries.flatMap(({ id }) => readings.map((reading) => statusOf(id, reading)))
    const wrong = statuses.filter(({ rung, because }) => (rung === 'silent') !== (because.length === 0))
    expect(wrong).toEqual([])
  })
})

describe('a status is never typed in', () => {
  afterEach(() => {
    vi.doUnmock('./claims.ts')
    vi.resetModules()
  })

  test.each(readings)(
    'in the reading %s every ranked status changes without the claims it rests on',
    async (reading) => {
      for (const { id } of countries) {
        const { rung, because } = statusOf(id, reading)
        if (rung === 'silent' || rung === 'named') continue
        const without = await statusWithout(because)
        expect(without(id, reading).rung, `${id} without ${because.join(', ')}`).not.toBe(rung)
      }
    },
  )

  test('without the announcement Kazakhstan has relations only, according to the record', async () => {
    const without = await statusWithout(['pr-kazakhstan-joins'])
    expect(without('KAZ', 'record').rung).toBe('relations')
  })

  test('without its candidacy in one article Kazakhstan has the rung of the other article', async () => {
    const without = await statusWithout(['sp-kazakhstan-candidate'])
    expect(without('KAZ', 'articles').rung).toBe('approached')
  })
})
