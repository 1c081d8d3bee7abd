import { describe, expect, test } from 'vitest'
import type { Check } from '../claim.ts'
import { claimOf } from '../claims.ts'
import { findingOf } from './claim.ts'
import { imaginedLookup, imaginedRoute } from './shapes.fixture.ts'

const claim = claimOf('rd-oil-share')
const found = (check: Check) => findingOf({ ...claim, check }, imaginedLookup, [imaginedRoute()])

test('a claim without a statement on geography has no finding', () => {
  expect(findingOf(claim, imaginedLookup, [])).toBe(null)
})

describe('borders', () => {
  test('that the shapes have', () => {
    const check = { country: 'GEO', neighbour: 'TUR' } as const
    expect(found({ kind: 'borders', ...check })).toEqual({
      holds: true,
      checked: 'Whether the shapes of Georgia and Turkey share a stretch of land border',
      found: 'They share one.',
    })
    expect(found({ kind: 'no-land-border', ...check })?.holds).toBe(false)
  })

  test('that the shapes do not have', () => {
    const check = { country: 'AZE', neighbour: 'TUR' } as const
    expect(found({ kind: 'borders', ...check })).toEqual({
      holds: false,
      checked: 'Whether the shapes of Azerbaijan and Turkey share a stretch of land border',
      found: 'They share none.',
    })
    expect(found({ kind: 'no-land-border', ...check })?.holds).toBe(true)
  })
})

describe('the course of a route', () => {
  test('that avoids every country it is said to avoid', () => {
    expect(found({ kind: 'route-avoids', route: 'imagined', countries: ['ARM', 'IRN', 'RUS'] })).toEqual({
      holds: true,
      checked: 'Whether the Imagined line as drawn, at a point every 2 km, touches Armenia, Iran or Russia',
      found: 'It does not touch Armenia, Iran or Russia.',
    })
  })

  test('that touches one of the countries it is said to avoid', () => {
    const finding = found({ kind: 'route-avoids', route: 'imagined', countries: ['ARM', 'GEO'] })
    expect([finding?.holds, finding?.found]).toEqual([
      false,
      'It touches Georgia. It does not touch Armenia.',
    ])
  })

  test('that crosses every country it is said to cross', () => {
    expect(found({ kind: 'crosses', route: 'imagined', countries: ['AZE', 'GEO'] })).toEqual({
      holds: true,
      checked: 'Whether the Imagined line as drawn, at a point every 2 km, crosses Azerbaijan and Georgia',
      found: 'It touches Azerbaijan and Georgia.',
    })
  })

  test('that misses one of the countries it is said to cross', () => {
    const finding = found({ kind: 'crosses', route: 'imagined', countries: ['AZE', 'ARM'] })
    expect([finding?.holds, finding?.found]).toEqual([
      false,
      'It touches Azerbaijan. It does not touch Armenia.',
    ])
  })

  test('that is not drawn is a mistake of ours', () => {
    expect(() => found({ kind: 'crosses', route: 'silk-road', countries: ['AZE'] })).toThrow('silk-road')
  })
})

describe('members of a body', () => {
  test('that its list has', () => {
    expect(found({ kind: 'members', body: 'OTS', countries: ['TUR', 'UZB'] })).toEqual({
      holds: true,
      checked: 'Whether the list of members of the Organization of Turkic States has Turkey and Uzbekistan',
      found: 'It has them all.',
    })
  })

  test('that its list does not have, since observers are not members', () => {
    const finding = found({ kind: 'members', body: 'OTS', countries: ['TUR', 'TKM'] })
    expect([finding?.holds, finding?.found]).toEqual([false, 'It does not have Turkmenistan.'])
  })

  test('says where the atlas, not the source, names the body', () => {
    const finding = found({ kind: 'members', body: 'OTS', countries: ['TUR'], bodyInferred: true })
    expect(finding?.found).toBe(
      'It has them all. The source does not name this body; the atlas takes it to be meant.',
    )
  })

  test('without a list is a mistake of ours', () => {
    expect(() => found({ kind: 'members', body: 'NATO', countries: ['TUR'] })).toThrow('NATO')
  })
})
