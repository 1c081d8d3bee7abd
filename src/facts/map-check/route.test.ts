import { describe, expect, test } from 'vitest'
import type { Leg, Mode, Route, Waypoint } from '../route.ts'
import { countriesCrossed, routeFaults } from './route.ts'
import { imaginedLookup, imaginedRoute, kilometre, waypoint } from './shapes.fixture.ts'

const faults = (changed?: Parameters<typeof imaginedRoute>[0]) =>
  routeFaults(imaginedRoute(changed), imaginedLookup)

/** The line of the imagined route, bent through more points. */
const through = (...via: readonly Waypoint[]): Partial<Leg> => ({
  waypoints: [waypoint('West', [-0.5, 0.5], 'AZE'), ...via, waypoint('East', [1.5, 0.5], 'TUR')],
})

/** The same line with a spur straight north to a town so many km inside Armenia. */
const northTo = (kilometres: number, where: string) =>
  through(
    waypoint('Turn', [0.49, 0.5], 'GEO'),
    waypoint('Town', [0.5, 1 + kilometres * kilometre], where),
    waypoint('Turn back', [0.51, 0.5], 'GEO'),
  )

test('the countries crossed are those of the samples, without the sea', () => {
  const dipped = imaginedRoute({ leg: through(waypoint('Bay', [0.5, -0.2], 'sea')) })
  expect([...countriesCrossed(dipped, imaginedLookup)]).toEqual(['AZE', 'GEO', 'TUR'])
})

describe('a route in accord with its record has no faults', () => {
  test('on land', () => {
    expect(faults()).toEqual([])
  })

  test.each<Mode>(['ferry', 'oil tanker'])('by %s, from port to port', (mode) => {
    const lane = [
      waypoint('West', [-0.5, 3 * kilometre], 'AZE'),
      waypoint('Bay', [-0.4, -0.2], 'sea'),
      waypoint('East', [1.5, 3 * kilometre], 'TUR'),
    ]
    expect(faults({ transits: ['AZE', 'TUR'], leg: { mode, waypoints: lane } })).toEqual([])
  })

  test('within six km of a country it crosses, which is the accuracy of waypoints', () => {
    const slack = 5 * kilometre
    expect(faults({ leg: through(waypoint('Middle', [0.5, -slack], 'sea')) })).toEqual([])
    const short: Partial<Route> = { transits: ['AZE', 'GEO'] }
    const line = [waypoint('West', [-0.5, 0.5], 'AZE'), waypoint('Middle', [1 + slack, 0.5], 'GEO')]
    expect(faults({ ...short, leg: { waypoints: line } })).toEqual([])
  })

  test('at a town on the border of the country it avoids, within three km', () => {
    expect(faults({ leg: northTo(2, 'GEO/ARM') })).toEqual([])
  })

  test('on the sea bed, where the record says so', () => {
    const bay = [
      waypoint('Near shore', [0.2, 0.1], 'GEO'),
      waypoint('Bay', [0.5, -0.5], 'sea'),
      waypoint('Far shore', [0.8, 0.1], 'GEO'),
    ]
    const submarine = [{ from: 'Near shore', to: 'Far shore', why: 'A bay.' }]
    expect(faults({ leg: { ...through(...bay), submarine } })).toEqual([])
  })
})

describe('a route against its record has faults', () => {
  test('in a country it avoids, at any distance from its transits', () => {
    expect(faults({ leg: northTo(2, 'GEO') })).toEqual([
      'Imagined line, leg West–East, enters ARM, which it is said to avoid: between Turn and Town, at 0.50, 1.01.',
      'Imagined line, leg West–East, enters ARM, which it is said to avoid: between Town and Turn back, at 0.50, 1.02.',
    ])
  })

  test('by sea too', () => {
    const lane = [waypoint('West', [-0.5, -0.5], 'sea'), waypoint('East', [1.5, -0.5], 'sea')]
    const north = {
      ...imaginedLookup,
      countryAt: ([lng]: readonly [number, number]) => (lng > 1 ? 'ARM' : 'sea'),
    }
    const route = imaginedRoute({ transits: [], leg: { mode: 'ferry', waypoints: lane } })
    expect(routeFaults(route, north).filter((fault) => fault.includes('enters ARM'))).toHaveLength(1)
  })

  test('more than three km inside that country from a town on its border', () => {
    const told = faults({ leg: northTo(7, 'GEO/ARM') })
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter((fault) => !fault.includes('enters ARM'))).toEqual([])
  })

  test('at a waypoint that says it lies in that country, and on no border', () => {
    expect(faults({ leg: northTo(2, 'ARM') }).map((fault) => fault.split(': ')[0])).toEqual([
      'Imagined line, leg West–East, stops at Town in ARM, which is not among its transits.',
      'Imagined line, leg West–East, enters ARM, which it is said to avoid',
      'Imagined line, leg West–East, enters ARM, which it is said to avoid',
    ])
  })

  test('in a country outside its transits, once for each stretch', () => {
    expect(faults({ transits: ['AZE', 'TUR'] })).toEqual([
      'Imagined line, leg West–East, crosses GEO, which is not among its transits: between West and East, at 0.07, 0.50.',
    ])
  })

  test('of a port in a country that is not among its transits', () => {
    const lane = [waypoint('Bay', [0.5, -0.5], 'sea'), waypoint('Port', [1.5, -2 * kilometre], 'TUR')]
    expect(faults({ transits: [], leg: { mode: 'ferry', waypoints: lane } })).toEqual([
      'Imagined line, leg West–East, stops at Port in TUR, which is not among its transits.',
    ])
  })

  test('where it is said to cross a country and does not', () => {
    expect(faults({ transits: ['AZE', 'GEO', 'TUR', 'BGR'] })).toEqual([
      'Imagined line is said to cross BGR and does not.',
    ])
  })

  test('where it is said both to cross a country and to avoid it', () => {
    expect(faults({ avoids: ['ARM', 'GEO'] })[0]).toBe(
      'Imagined line is said both to cross GEO and to avoid it.',
    )
  })

  test.each<Mode>(['oil pipeline', 'gas pipeline', 'rail', 'road'])('in the open sea, by %s', (mode) => {
    const told = faults({ leg: { mode, ...through(waypoint('Bay', [0.5, -0.2], 'sea')) } })
    expect(told.map((fault) => fault.split(': ')[0])).toEqual([
      'Imagined line, leg West–East, runs through the open sea and is not said to be submarine',
      'Imagined line, leg West–East, runs through the open sea and is not said to be submarine',
    ])
  })

  test.each<Mode>(['oil pipeline', 'gas pipeline', 'rail', 'road'])('in a lake, by %s', (mode) => {
    const shore = { mode, ...through(waypoint('Shore', [1.3, 0.75], 'TUR')) }
    expect(faults({ leg: shore }).map((fault) => fault.split(': ')[0])).toEqual([
      'Imagined line, leg West–East, runs through a lake (Imagined Lake) and is not said to be submarine',
      'Imagined line, leg West–East, runs through a lake (Imagined Lake) and is not said to be submarine',
    ])
    const submarine = [{ from: 'West', to: 'East', why: 'A lake.' }]
    expect(faults({ leg: { ...shore, submarine } })).toEqual([])
  })

  test('in the open sea outside the stretch that is said to be submarine', () => {
    const bays = [
      waypoint('First bay', [0.2, -0.5], 'sea'),
      waypoint('Cape', [0.4, 0.1], 'GEO'),
      waypoint('Second bay', [0.5, -0.5], 'sea'),
      waypoint('Shore', [0.6, 0.1], 'GEO'),
      waypoint('Third bay', [0.8, -0.5], 'sea'),
    ]
    const submarine = [{ from: 'Cape', to: 'Shore', why: 'The second bay.' }]
    const told = faults({ leg: { ...through(...bays), submarine } })
    expect(told.map((fault) => fault.split(': ')[1]?.split(',')[0])).toEqual([
      'between West and First bay',
      'between First bay and Cape',
      'between Shore and Third bay',
      'between Third bay and East',
    ])
  })

  test.each([
    ['an end that is no waypoint of it', 'Nowhere', 'East'],
    ['its ends the wrong way round', 'East', 'West'],
  ])('where a submarine stretch has %s', (_, from, to) => {
    expect(faults({ leg: { submarine: [{ from, to, why: 'A mistake.' }] } })).toEqual([
      `Imagined line, leg West–East, has no stretch from ${from} to ${to}.`,
    ])
  })

  test.each([
    ['on land further than six km from the water at its port', 0.5, 10],
    ['on land further than a strait is narrow, away from its ports', 1, 4],
  ])('%s, where it is sailed', (_, end, inland) => {
    const lane = [
      waypoint('Bay', [0.5, -0.2], 'sea'),
      waypoint('Cape', [0.5, inland * kilometre], 'GEO'),
      waypoint('Other bay', [end, -0.2], 'sea'),
    ].slice(0, end === 0.5 ? 2 : 3)
    const told = faults({ transits: ['GEO'], leg: { mode: 'ferry', waypoints: lane } })
    expect([...new Set(told.map((fault) => fault.split(': ')[0]))]).toEqual([
      'Imagined line, leg West–East, runs over the land of GEO, and is sailed',
    ])
  })

  test('of a waypoint that does not lie where it says', () => {
    expect(faults({ leg: through(waypoint('Middle', [0.5, 0.5], 'TUR')) })).toEqual([
      'Imagined line, leg West–East, says that Middle lies in TUR; it lies in GEO.',
    ])
  })

  test('of a waypoint on a border that lies further than fifteen km from it', () => {
    const off = (distance: number) => through(waypoint('Middle', [1 - distance * kilometre, 0.5], 'GEO/TUR'))
    expect(faults({ leg: off(14) })).toEqual([])
    expect(faults({ leg: off(17) })).toHaveLength(1)
  })
})

test('a country does not count as reached at a waypoint that is far from its border', () => {
  const told = faults({
    transits: ['AZE', 'GEO', 'TUR', 'BGR'],
    leg: through(waypoint('Middle', [0.5, 0.5], 'GEO/BGR')),
  })
  expect(told).toEqual([
    'Imagined line, leg West–East, says that Middle lies in GEO/BGR; it lies in GEO.',
    'Imagined line is said to cross BGR and does not.',
  ])
})

test('a country counts as reached at a waypoint on its border', () => {
  const line = [waypoint('West', [-0.5, 0.5], 'AZE'), waypoint('Middle', [1 - 2 * kilometre, 0.5], 'GEO/TUR')]
  expect(faults({ leg: { waypoints: line } })).toEqual([])
})
