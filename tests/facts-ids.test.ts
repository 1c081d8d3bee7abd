import { describe, expect, test } from 'vitest'
import { claims, countries, ladder, routes, sources, spheres, tensions } from '../src/facts/index.ts'
import { repeated } from './support/repeated.ts'

describe('ids', () => {
  test('no two claims share an id', () => {
    expect(repeated(claims.map(({ id }) => id))).toEqual([])
  })

  test('the id of a claim begins with the prefix of its source', () => {
    const wrong = sources.flatMap(({ prefix, claims: own }) =>
      own.filter(({ id }) => !id.startsWith(`${prefix}-`)),
    )
    expect(wrong).toEqual([])
  })

  test('no two sources share a prefix, and each is two lower-case letters', () => {
    expect(repeated(sources.map(({ prefix }) => prefix))).toEqual([])
    expect(sources.filter(({ prefix }) => !/^[a-z]{2}$/.test(prefix))).toEqual([])
  })

  test('no country, route or sphere shares its id with another', () => {
    expect(repeated([...countries, ...routes, ...spheres].map(({ id }) => id))).toEqual([])
  })

  test('no two sources and no two tensions share an id', () => {
    expect(repeated(sources.map(({ id }) => id))).toEqual([])
    expect(repeated(tensions.map(({ id }) => id))).toEqual([])
  })

  test('ids are lower case with hyphens, and those of countries have three capital letters', () => {
    const named = [...claims, ...routes, ...spheres, ...sources, ...tensions].map(({ id }) => id)
    expect(named.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
    expect(countries.filter(({ id }) => !/^[A-Z]{3}$/.test(id))).toEqual([])
  })
})

describe('the ladder', () => {
  test('no two rungs share a rank, so one of two is always the further', () => {
    expect(repeated(ladder.flatMap(({ rank }) => (rank === null ? [] : [String(rank)])))).toEqual([])
  })

  test('its rungs are in the order of their ranks, the furthest first', () => {
    const ranks = ladder.flatMap(({ rank }) => (rank === null ? [] : [Number(rank)]))
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
  })

  test('no two rungs share a name', () => {
    expect(repeated(ladder.flatMap(({ rung, name }) => [rung, name]))).toEqual([])
  })
})
