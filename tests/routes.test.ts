import { describe, expect, test } from 'vitest'
import { type Leg, routes } from '../src/facts/index.ts'
import { countriesCrossed, routeFaults } from '../src/facts/map-check/route.ts'
import { kilometresBetween } from '../src/facts/map-check/shapes.ts'
import { preciseLookup } from './support/precise-shapes.ts'

/** How far, in km, a port of the map may stand from the waypoint it belongs to: both are good to about 5 km. */
const portTolerance = 5
/** How far, in km, two legs that meet may end from each other. */
const meetingTolerance = 15

describe('routes lie where they say, on shapes of 1:10m', () => {
  test.each(routes)('$id has no fault that would stop a build', (route) => {
    expect(routeFaults(route, preciseLookup)).toEqual([])
  })

  test.each(routes)(
    '$id crosses no land but that of the countries it names, not even by a sample',
    (route) => {
      const strays = [...countriesCrossed(route, preciseLookup)].filter(
        (one) => !route.transits.includes(one),
      )
      expect(strays).toEqual([])
    },
  )
})

describe('routes are whole', () => {
  test.each(routes)('each leg of $id has an id of its own and joins another leg', ({ legs: own }) => {
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length)
    const apart = own.filter(
      (leg) => own.length > 1 && !own.some((other) => other !== leg && meet(leg, other)),
    )
    expect(apart.map(({ id }) => id)).toEqual([])
  })

  test.each(routes)('each port and crossing of $id stands on one of its legs', ({ nodes, legs: own }) => {
    const waypoints = own.flatMap((leg) => leg.waypoints)
    const adrift = nodes.filter(
      ({ at }) => !waypoints.some((one) => kilometresBetween(one.at, at) < portTolerance),
    )
    expect(adrift.map(({ name }) => name)).toEqual([])
  })
})

function meet(one: Leg, other: Leg): boolean {
  const ends = [one.waypoints[0], one.waypoints.at(-1)]
  return ends.some((end) =>
    other.waypoints.some(({ at }) => end !== undefined && kilometresBetween(end.at, at) < meetingTolerance),
  )
}
