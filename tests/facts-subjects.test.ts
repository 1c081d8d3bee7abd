import { describe, expect, test } from 'vitest'
import {
  type Claim,
  claimOf,
  claims,
  claimsAbout,
  claimsIn,
  countries,
  readings,
  routes,
  spheres,
  statusOf,
  tensions,
} from '../src/facts/index.ts'

const subjects = [...countries, ...routes, ...spheres].map(({ id }) => id)

function isAbout(claim: Claim, subject: string): boolean {
  return claim.about.includes(subject)
}

describe('the subjects of claims', () => {
  test('every claim is about known subjects, each named once', () => {
    const known: readonly string[] = subjects
    const lost = claims.filter(
      ({ about }) => about.some((id) => !known.includes(id)) || new Set(about).size !== about.length,
    )
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  test('a reader can reach every claim from the profile of some subject', () => {
    const reached = new Set(subjects.flatMap((subject) => claimsAbout(subject).map(({ id }) => id)))
    expect(claims.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([])
  })

  test('a claim that puts a country on a rung is about that country', () => {
    const wrong = claims.filter((claim) => claim.status && !isAbout(claim, claim.status.country))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test.each(readings)(
    'in the reading $id a country has claims or is silent, and never both',
    ({ id, sources }) => {
      const counted: readonly string[] = sources
      for (const country of countries) {
        const named = claims.some((claim) => counted.includes(claim.source) && isAbout(claim, country.id))
        expect(statusOf(country.id, id).rung === 'silent', country.id).toBe(!named)
      }
    },
  )

  test('every subject has at least one claim, which says why it is on the map', () => {
    expect(subjects.filter((subject) => claimsAbout(subject).length === 0)).toEqual([])
  })
})

describe('the claims of spheres and routes', () => {
  test.each(spheres)('every claim that puts a country within $name is about that country', ({ reach }) => {
    const wrong = reach.flatMap(({ country, because }) =>
      because.filter((id) => !isAbout(claimOf(id), country)).map((id) => `${country}: ${id}`),
    )
    expect(wrong).toEqual([])
  })

  test.each(spheres)('$name names each country once, and none of its own powers', ({ reach, powers }) => {
    const reached = reach.map(({ country }) => country)
    expect(new Set(reached).size).toBe(reached.length)
    expect(reached.filter((country) => powers.includes(country))).toEqual([])
  })

  test.each(routes)('every leg of $name rests on a claim of the record about the route', ({ id, legs }) => {
    const bare = legs.filter(
      ({ because }) => !because.map(claimOf).some((one) => one.source === 'record' && isAbout(one, id)),
    )
    expect(bare.map((leg) => leg.id)).toEqual([])
  })

  test.each(routes)('every claim that $name illustrates is a claim of an article', ({ illustrates }) => {
    expect(illustrates.filter((id) => claimOf(id).source === 'record')).toEqual([])
  })
})

describe('tensions', () => {
  test.each(tensions)('$id has two sides, of known claims, none of them on both', ({ sides }) => {
    expect(sides.map((side) => side.length > 0)).toEqual([true, true])
    const all = sides.flat()
    expect(all.map((id) => claimOf(id).id)).toEqual(all)
    expect(new Set(all).size).toBe(all.length)
  })

  test.each(tensions)('$id contests only countries that both sides are about', ({ sides, contests }) => {
    const absent = contests.filter((country) =>
      sides.some((side) => !side.some((id) => isAbout(claimOf(id), country))),
    )
    expect(absent).toEqual([])
  })

  test.each(tensions)('$id has one sentence on the disagreement and one on its effect on the map', (one) => {
    expect([one.disagreement, one.effect].filter((text) => !/^[A-Z“].*\.$/.test(text))).toEqual([])
    expect(claimsIn(one).length).toBeGreaterThanOrEqual(2)
  })
})
