import { describe, expect, test } from 'vitest'
import { type Leg, type Route, routes } from '../src/facts/index.ts'
import {
  around,
  borderTolerance,
  coastTolerance,
  isSailed,
  kilometres,
  type Point,
  samples,
  straitTolerance,
  stretches,
  whereIs,
} from './shapes.ts'

const legs = routes.flatMap((route) => route.legs.map((leg) => ({ id: `${route.id} ${leg.id}`, route, leg })))
const sailed = legs.filter(({ leg }) => isSailed(leg))
const laid = legs.filter(({ leg }) => !isSailed(leg))

/** Points along all legs of a route, one every 2 km. */
function course(route: Route) {
  return route.legs.flatMap((leg) => stretches(leg).flatMap(({ points }) => points))
}

/** What is wrong with where the waypoints of a leg say they lie. */
function misplaced(leg: Leg): readonly string[] {
  return leg.waypoints.flatMap(({ name, at, in: where }) => {
    const countries = where.split('/')
    const found = whereIs(at)
    const tolerance = countries.length > 1 ? borderTolerance : coastTolerance
    const near = found === where || (countries.length === 1 && found !== 'sea') ? null : around(at, tolerance)
    const right = found === where || (near !== null && countries.every((country) => near.has(country)))
    return right ? [] : [`${name} is in ${found}, not in ${where}`]
  })
}

/** Whether a stretch lies on the sea bed by its leg's own account. */
function isSubmarine(leg: Leg, from: string, to: string): boolean {
  const names = leg.waypoints.map(({ name }) => name)
  const lies = (name: string, first: string, last: string) =>
    names.indexOf(first) <= names.indexOf(name) && names.indexOf(name) <= names.indexOf(last)
  return (leg.submarine ?? []).some((bed) => lies(from, bed.from, bed.to) && lies(to, bed.from, bed.to))
}

/** The stretches of a leg in pipe or on rail that run through water or through a country the route does not name. */
function strays(leg: Leg, transits: readonly string[]): readonly string[] {
  return stretches(leg).flatMap(({ from, to, points }) => {
    const lost = points.find((point) => {
      const found = whereIs(point)
      if (found !== 'sea') return !transits.includes(found)
      const onCoast = () => transits.some((country) => around(point, coastTolerance).has(country))
      return !isSubmarine(leg, from.name, to.name) && !onCoast()
    })
    return lost ? [`${from.name} to ${to.name} strays into ${whereIs(lost)} at ${lost.join(', ')}`] : []
  })
}

/** The stretches of a sea lane that run over land: near a port it may be a few km out, in a strait hardly. */
function aground(leg: Leg, transits: readonly string[]): readonly string[] {
  const ports = [leg.waypoints[0], leg.waypoints.at(-1)]
  const atPort = (point: Point) => ports.some((port) => port && kilometres(port.at, point) < borderTolerance)
  return stretches(leg).flatMap(({ from, to, points }) => {
    const stranded = points.find((point) => {
      const found = whereIs(point)
      if (found === 'sea') return false
      const reach = atPort(point) ? coastTolerance : straitTolerance
      return !transits.includes(found) || !around(point, reach).has('sea')
    })
    return stranded ? [`${from.name} to ${to.name} runs aground in ${whereIs(stranded)}`] : []
  })
}

describe('routes lie where they say, on shapes of 1:10m', () => {
  test.each(legs)('every waypoint of $id lies in the country it names', ({ leg }) => {
    expect(misplaced(leg)).toEqual([])
  })

  test.each(laid)('$id stays on the land of the countries its route names', ({ route, leg }) => {
    expect(strays(leg, route.transits)).toEqual([])
  })

  test.each(sailed)('$id keeps to the water', ({ route, leg }) => {
    expect(aground(leg, route.transits)).toEqual([])
  })

  test.each(routes)('$id enters none of the countries it avoids', (route) => {
    const entered = new Set(course(route).map(whereIs))
    expect(route.avoids.filter((country) => entered.has(country))).toEqual([])
  })

  test.each(routes)('$id crosses or touches every country it names', (route) => {
    const crossed = new Set(course(route).map(whereIs))
    const ends = route.legs.flatMap((leg) => leg.waypoints).map(({ at }) => at)
    const touched = (country: string) => ends.some((at) => around(at, borderTolerance).has(country))
    expect(route.transits.filter((country) => !crossed.has(country) && !touched(country))).toEqual([])
  })
})

describe('routes are whole', () => {
  test.each(routes)('$id names no country both as crossed and as avoided', ({ transits, avoids }) => {
    expect(transits.filter((country) => avoids.includes(country))).toEqual([])
  })

  test.each(routes)('each leg of $id has an id of its own and joins another leg', ({ legs: own }) => {
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length)
    const apart = own.filter(
      (leg) => own.length > 1 && !own.some((other) => other !== leg && meet(leg, other)),
    )
    expect(apart.map(({ id }) => id)).toEqual([])
  })

  test.each(routes)('each port and crossing of $id stands on one of its legs', ({ nodes, legs: own }) => {
    const waypoints = own.flatMap((leg) => leg.waypoints)
    const adrift = nodes.filter(({ at }) => !waypoints.some((one) => kilometres(one.at, at) < coastTolerance))
    expect(adrift.map(({ name }) => name)).toEqual([])
  })
})

function meet(one: Leg, other: Leg): boolean {
  const ends = [one.waypoints[0], one.waypoints.at(-1)]
  return ends.some((end) =>
    other.waypoints.some(({ at }) => end !== undefined && kilometres(end.at, at) < borderTolerance),
  )
}

describe('the measures of these laws', () => {
  test('a sampled stretch keeps its ends and leaves no gap longer than asked', () => {
    const points = samples([44.79, 41.73], [49.86, 40.4], 2)
    const gaps = points.slice(1).map((point, index) => kilometres(points[index] ?? point, point))
    expect([points[0], points.at(-1)]).toEqual([
      [44.79, 41.73],
      [49.86, 40.4],
    ])
    expect(Math.max(...gaps)).toBeLessThanOrEqual(2.05)
  })

  test('around Türkgözü lie Georgia and Turkey, and around Baku the Caspian', () => {
    expect([...around([42.83, 41.57], borderTolerance)].sort()).toEqual(['GEO', 'TUR'])
    expect(around([49.86, 40.4], borderTolerance)).toContain('sea')
  })
})
