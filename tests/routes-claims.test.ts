import { findings } from 'virtual:map-checks'
import { describe, expect, test } from 'vitest'
import { bodies } from '../src/facts/bodies.ts'
import { claimOf, claims, isRouteId, routeOf, sphereOf } from '../src/facts/index.ts'

const checkable = claims.flatMap(({ id, about, check }) => (check ? [{ id, about, check }] : []))

/** Claims that the shapes refute. The page shows them as failing. Add one only after a look at both. */
const refuted: readonly string[] = []

describe('claims about geography', () => {
  test.each(checkable)('$id holds on the shapes, unless it is known to be refuted', ({ id }) => {
    expect(findings[id]?.holds).toBe(!refuted.includes(id))
  })

  test.each(checkable)('$id is about every subject that its check names', ({ about, check }) => {
    const named = 'countries' in check ? check.countries : [check.country, check.neighbour]
    expect(named.filter((country) => !about.includes(country))).toEqual([])
  })

  test('a route that avoids a country according to a claim lists it in `avoids`', () => {
    const promised = checkable.flatMap(({ check }) => (check.kind === 'route-avoids' ? [check] : []))
    const kept = promised.every(({ route, countries }) => {
      const avoids = isRouteId(route) ? routeOf(route).avoids : []
      return countries.every((country) => avoids.includes(country))
    })
    expect([promised.length > 0, kept]).toEqual([true, true])
  })

  test('a body has the members of its claim, and so has the sphere of the record', () => {
    const turkicStates = bodies.find(({ id }) => id === 'OTS')
    const counted = sphereOf('turkic')
      .reach.filter(({ because }) => because.some((id) => claimOf(id).source === 'record'))
      .map(({ country }) => country)
    expect([...(turkicStates?.members ?? [])].sort()).toEqual([...counted].sort())
    const told: readonly string[] = turkicStates ? claimOf(turkicStates.because).about : []
    expect(counted.filter((country) => !told.includes(country))).toEqual([])
  })
})
