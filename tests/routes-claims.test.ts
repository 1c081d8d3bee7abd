import { describe, expect, test } from 'vitest'
import { type Check, claimOf, claims, isRouteId, routeOf, spheres } from '../src/facts/index.ts'
import { neighboursOf } from '../tools/geo/precise-countries.mjs'
import { stretches, whereIs } from './shapes.ts'

/** The countries whose land a route runs through. */
function crossedBy(route: string): ReadonlySet<string> {
  if (!isRouteId(route)) throw new Error(`No route ${route}`)
  const points = routeOf(route).legs.flatMap((leg) => stretches(leg).flatMap((stretch) => stretch.points))
  return new Set(points.map(whereIs))
}

/** The countries that the public record counts in a body, by the sphere that stands for it. */
function membersOf(body: string): readonly string[] {
  const sphere = spheres.find(({ id }) => body === 'OTS' && id === 'turkic')
  if (!sphere) throw new Error(`No sphere stands for ${body}`)
  return sphere.reach
    .filter(({ because }) => because.some((id) => claimOf(id).source === 'record'))
    .map(({ country }) => country)
}

/** Whether the shapes, or the public record where shapes cannot tell, confirm what a claim says of geography. */
function holds(check: Check): boolean {
  switch (check.kind) {
    case 'borders':
      return neighboursOf(check.country).has(check.neighbour)
    case 'no-land-border':
      return !neighboursOf(check.country).has(check.neighbour)
    case 'route-avoids':
      return check.countries.every((country) => !crossedBy(check.route).has(country))
    case 'crosses':
      return check.countries.every((country) => crossedBy(check.route).has(country))
    case 'members':
      return check.countries.every((country) => membersOf(check.body).includes(country))
  }
}

const checkable = claims.flatMap(({ id, about, check }) => (check ? [{ id, about, check }] : []))

describe('what claims say of geography', () => {
  test.each(checkable)('$id holds on the shapes', ({ check }) => {
    expect(holds(check)).toBe(true)
  })

  test.each(checkable)('$id is about all that its check names', ({ about, check }) => {
    const named = 'countries' in check ? check.countries : [check.country, check.neighbour]
    expect(named.filter((country) => !about.includes(country))).toEqual([])
  })

  test('a false statement is found out', () => {
    expect(holds({ kind: 'borders', country: 'KAZ', neighbour: 'IRN' })).toBe(false)
    expect(holds({ kind: 'no-land-border', country: 'AZE', neighbour: 'TUR' })).toBe(false)
    expect(holds({ kind: 'route-avoids', route: 'cpc', countries: ['RUS'] })).toBe(false)
    expect(holds({ kind: 'crosses', route: 'btc', countries: ['ARM'] })).toBe(false)
    expect(holds({ kind: 'members', body: 'OTS', countries: ['TJK'] })).toBe(false)
  })

  test('a route that a claim says avoids a country lists it among those it avoids', () => {
    const promised = checkable.flatMap(({ check }) => (check.kind === 'route-avoids' ? [check] : []))
    const kept = promised.every(({ route, countries }) => {
      const avoids = isRouteId(route) ? routeOf(route).avoids : []
      return countries.every((country) => avoids.includes(country))
    })
    expect([promised.length > 0, kept]).toEqual([true, true])
  })
})
