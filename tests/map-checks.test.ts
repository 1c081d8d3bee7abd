import { findings } from 'virtual:map-checks'
import { build as viteBuild } from 'vite'
import { describe, expect, test } from 'vitest'
import type { Check } from '../src/facts/claim.ts'
import {
  type Claim,
  claimOf,
  claims,
  type Leg,
  type Route,
  routeOf,
  routes,
  type Waypoint,
} from '../src/facts/index.ts'
import { findingOf } from '../src/facts/map-check/claim.ts'
import { routeFaults } from '../src/facts/map-check/route.ts'
import { mapChecks } from '../tools/map-checks.mjs'
import { preciseLookup } from './support/precise-shapes.ts'

const faults = (route: Route) => routeFaults(route, preciseLookup)

/** What a claim would be found to be if it asserted something else. */
const asserting = (claim: Claim, check: Check) => findingOf({ ...claim, check }, preciseLookup, routes)

test('the page is given a finding for each claim that can be checked, and for no other', () => {
  const checkable = claims.filter(({ check }) => check)
  expect(Object.keys(findings).sort()).toEqual(checkable.map(({ id }) => id).sort())
  expect(checkable.map(({ id }) => findings[id])).toEqual(
    checkable.map((claim) => findingOf(claim, preciseLookup, routes)),
  )
})

describe('a false statement of geography is found out', () => {
  const bordersRussia = claimOf('sp-azerbaijan-borders-russia')

  test.each<[string, Check]>([
    ['a border that is none', { kind: 'borders', country: 'KAZ', neighbour: 'IRN' }],
    ['no border where there is one', { kind: 'no-land-border', country: 'AZE', neighbour: 'TUR' }],
    ['a route kept out of a country it crosses', { kind: 'route-avoids', route: 'cpc', countries: ['RUS'] }],
    ['a route led through a country it passes', { kind: 'crosses', route: 'btc', countries: ['ARM'] }],
    ['a member that is none', { kind: 'members', body: 'OTS', countries: ['TJK'] }],
  ])('%s', (_, check) => {
    expect(asserting(bordersRussia, check)?.holds).toBe(false)
  })

  test('and the true one beside it holds', () => {
    expect(findingOf(bordersRussia, preciseLookup, routes)?.holds).toBe(true)
    expect(asserting(bordersRussia, { kind: 'crosses', route: 'btc', countries: ['GEO'] })?.holds).toBe(true)
  })
})

/** A copy of a route with its first leg drawn otherwise. */
function redrawn(route: Route, change: (leg: Leg) => Leg): Route {
  return { ...route, legs: route.legs.map((leg, index) => (index === 0 ? change(leg) : leg)) }
}

/** The ends of a leg with nothing between them. */
function endsOf(leg: Leg | undefined): readonly Waypoint[] {
  return [leg?.waypoints[0], leg?.waypoints.at(-1)].flatMap((end) => (end ? [end] : []))
}

describe('a route drawn wrongly is found out', () => {
  test('straight through the countries it avoids', () => {
    const straight = redrawn(routeOf('btc'), (leg) => ({ ...leg, waypoints: endsOf(leg) }))
    expect(faults(straight).map((fault) => fault.split(':')[0])).toEqual([
      'Baku–Tbilisi–Ceyhan pipeline, leg Sangachal–Ceyhan, enters ARM, which it is said to avoid',
      'Baku–Tbilisi–Ceyhan pipeline, leg Sangachal–Ceyhan, enters IRN, which it is said to avoid',
      'Baku–Tbilisi–Ceyhan pipeline, leg Sangachal–Ceyhan, runs through a lake (Van) and is not said to be submarine',
      'Baku–Tbilisi–Ceyhan pipeline, leg Sangachal–Ceyhan, runs through a lake (Ataturk Reservoir) and is not said to be submarine',
      'Baku–Tbilisi–Ceyhan pipeline is said to cross GEO and does not.',
    ])
  })

  test('through the open sea, where nothing says that it is submarine', () => {
    const told = faults(redrawn(routeOf('tap'), (leg) => ({ ...leg, submarine: [] })))
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter((fault) => !fault.includes('runs through the open sea'))).toEqual([])
  })

  test('through the open sea, by rail over the Caspian', () => {
    const ferry = routeOf('middle-corridor').legs.find(({ id }) => id === 'aktau-alat')
    const bridge = redrawn(routeOf('middle-corridor'), (leg) => ({ ...leg, waypoints: endsOf(ferry) }))
    expect(faults(bridge).filter((fault) => fault.includes('runs through the open sea'))).toHaveLength(1)
  })

  test.each(routes.flatMap(({ id, transits }) => transits.map((country) => ({ id, country }))))(
    '$id, when $country is missing among its transits',
    ({ id, country }) => {
      const route = routeOf(id)
      const told = faults({ ...route, transits: route.transits.filter((one) => one !== country) })
      expect(told.join('\n')).toContain(`${country}, which is not among its transits`)
    },
  )
})

describe('a build', () => {
  const build = (drawn: readonly string[]) => {
    const finding = { holds: true, checked: 'Whether', found: 'They do.' }
    const check = async () => ({ findings: { 'rd-claim': finding }, faults: drawn, files: [] })
    return viteBuild({
      configFile: false,
      logLevel: 'silent',
      plugins: [mapChecks(check)],
      build: {
        write: false,
        rolldownOptions: { input: 'virtual:map-checks', preserveEntrySignatures: 'strict' },
      },
    })
  }

  test('stops with the name of a route that is not where it says', async () => {
    await expect(build(['Silk Road enters ARM.'])).rejects.toThrow('Silk Road enters ARM.')
  })

  test('goes on where all routes are, with the findings as plain values', async () => {
    expect(JSON.stringify(await build([]))).toContain('rd-claim')
  })
})
