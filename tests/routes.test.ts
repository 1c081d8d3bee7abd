import { describe, expect, test } from 'vitest'
import { furthestBend } from '../src/facts/curve.ts'
import { courseParts, drawnStretches, isApproximate } from '../src/facts/drawn-course.ts'
import { type Leg, routes } from '../src/facts/index.ts'
import { countriesCrossed, routeFaults } from '../src/facts/map-check/route.ts'
import { kilometresBetween, type Point } from '../src/facts/map-check/shapes.ts'
import { isSailed } from '../src/facts/route.ts'
import { marksOf } from '../src/overlays/index.ts'
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

/** The stretches of a leg that are no part of a shared course, or of one alone, each named alike in both directions. */
function stretchesOf({ waypoints, shared }: Leg) {
  return waypoints.slice(1).map((to, index) => ({
    ends: [String(waypoints[index]?.at), String(to.at)].sort().join(' to '),
    course: shared.find((one) => index >= one.from && index < one.to)?.course ?? null,
  }))
}

describe('shared courses', () => {
  const legs = routes.flatMap((route) => route.legs.map((leg) => ({ route: route.id, leg })))
  /** Pipelines and railways that pass the same towns are on beds of their own. */
  const kind = ({ mode }: Leg) => (mode.endsWith('pipeline') ? 'pipeline' : mode)

  test('a stretch that legs of several routes follow is part of one named course, not a copy', () => {
    const copies = legs.flatMap(({ route, leg }, index) =>
      legs.slice(index + 1).flatMap((other) => {
        if (other.route === route || kind(other.leg) !== kind(leg)) return []
        const theirs = new Map(stretchesOf(other.leg).map(({ ends, course }) => [ends, course]))
        return stretchesOf(leg)
          .filter(({ ends, course }) => theirs.has(ends) && (course === null || theirs.get(ends) !== course))
          .map(({ ends }) => `${route}/${leg.id} and ${other.route}/${other.leg.id}: ${ends}`)
      }),
    )
    expect(copies).toEqual([])
  })

  test('lines on a shared course are the same points until they part', () => {
    const drawn = new Map<string, string>()
    for (const { leg } of legs) {
      const [starts, ends] = [leg.shared.map(({ from }) => from), leg.shared.map(({ to }) => to)]
      for (const { course, from, to } of leg.shared) {
        // Where two shared courses meet, a line looks at both, so the stretches beside that place may differ.
        const [first, last] = [from + (ends.includes(from) ? 1 : 0), to - (starts.includes(to) ? 1 : 0)]
        for (const stretch of drawnStretches(leg).slice(first, last)) {
          const points = stretch.map(String)
          const [line = ''] = [points.join(' '), points.toReversed().join(' ')].sort()
          const place = `${course}, ${[points[0], points.at(-1)].sort().join(' to ')}`
          expect(drawn.get(place) ?? line, place).toBe(line)
          drawn.set(place, line)
        }
      }
    }
  })
})

describe('courses follow the land', () => {
  const onLand = routes.flatMap((route) =>
    route.legs
      .filter((leg) => !isSailed(leg))
      .flatMap((leg) => leg.waypoints.slice(1).map((to, index) => ({ route, leg, index, to }))),
  )

  test('no stretch of a known course is longer than 120 km from one named place to the next', () => {
    const long = onLand.filter(({ leg, index, to }) => {
      const from = leg.waypoints[index]
      return from && kilometresBetween(from.at, to.at) > 120 && !isApproximate(leg, index)
    })
    expect(long.map(({ leg, to }) => `${leg.id} to ${to.name}`)).toEqual([])
  })

  test('every approximate part of a leg has a mark of its own that says so', () => {
    const marks = marksOf(['energy', 'middle-corridor', 'rivals'], { reading: 'record', subject: null })
    const parts = routes.flatMap((route) => route.legs.flatMap(courseParts))
    const lines = marks.filter((mark) => mark.kind === 'line')
    expect(lines.filter(({ approximate }) => approximate)).toHaveLength(
      parts.filter(({ approximate }) => approximate).length,
    )
    expect(parts.some(({ approximate }) => approximate)).toBe(true)
  })

  test('no drawn curve is further than 6 km from the straight lines between its waypoints', () => {
    const far = routes.flatMap(({ legs }) =>
      legs.flatMap((leg) =>
        drawnStretches(leg).flatMap((stretch, index) => {
          const [from, to] = [leg.waypoints[index], leg.waypoints[index + 1]]
          if (!from || !to) return []
          const bend = Math.max(...stretch.map((point) => offset(point, from.at, to.at)))
          return bend > furthestBend * 1.02
            ? [`${leg.id}, ${from.name} to ${to.name}: ${bend.toFixed(1)}`]
            : []
        }),
      ),
    )
    expect(far).toEqual([])
  })
})

/** How far, in km, a point lies from the straight line between two others on the plane of Mercator’s projection. */
function offset(point: Point, from: Point, to: Point): number {
  const plane = ([lng, lat]: Point) =>
    [lng, (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI] as const
  const [[x, y], [fromX, fromY], [toX, toY]] = [plane(point), plane(from), plane(to)]
  const length = Math.hypot(toX - fromX, toY - fromY)
  const across = Math.abs((toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX)) / length
  return across * 111.2 * Math.cos((point[1] * Math.PI) / 180)
}

function meet(one: Leg, other: Leg): boolean {
  const ends = [one.waypoints[0], one.waypoints.at(-1)]
  return ends.some((end) =>
    other.waypoints.some(({ at }) => end !== undefined && kilometresBetween(end.at, at) < meetingTolerance),
  )
}
