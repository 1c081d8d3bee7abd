import { bodies } from '../bodies.ts'
import type { Check } from '../claim.ts'
import type { Claim } from '../claims.ts'
import { type CountryId, countryOf } from '../countries.ts'
import { listOf } from '../language.ts'
import type { Route } from '../route.ts'
import { countriesCrossed, step } from './route.ts'
import type { CountryLookup } from './shapes.ts'

/** The result of a map check. It says whether a claim holds on these shapes, never whether it is true. */
export interface Finding {
  readonly holds: boolean
  /** The check, as a clause without its full stop. */
  readonly checked: string
  /** The answer of the shapes, in one or two sentences. */
  readonly found: string
}

/** Shown beside every finding. */
export const limitOfChecks =
  'The check uses this map’s land shapes (Natural Earth, 10m), this atlas’s border policy and its lists of members; it does not test the world itself.'

function names(countries: readonly CountryId[], joined: 'and' | 'or'): string {
  return listOf(
    countries.map((id) => countryOf(id).name),
    joined,
  )
}

function borderFinding(
  check: Extract<Check, { kind: 'borders' | 'no-land-border' }>,
  lookup: CountryLookup,
): Finding {
  const meet = lookup.neighboursOf(check.country).has(check.neighbour)
  return {
    holds: meet === (check.kind === 'borders'),
    checked: `Whether the shapes of ${names([check.country, check.neighbour], 'and')} share a stretch of land border`,
    found: meet ? 'They share one.' : 'They share none.',
  }
}

function courseFinding(
  check: Extract<Check, { kind: 'route-avoids' | 'crosses' }>,
  lookup: CountryLookup,
  routes: readonly Route[],
): Finding {
  const route = routes.find((one) => one.id === check.route)
  if (!route) throw new Error(`A claim checks the route ${check.route}, which does not exist.`)
  const crossed = countriesCrossed(route, lookup)
  const inside = check.countries.filter((country) => crossed.has(country))
  const outside = check.countries.filter((country) => !crossed.has(country))
  const avoids = check.kind === 'route-avoids'
  const asked = avoids
    ? `touches ${names(check.countries, 'or')}`
    : `crosses ${names(check.countries, 'and')}`
  return {
    holds: (avoids ? inside : outside).length === 0,
    checked: `Whether the ${route.name} as drawn, at a point every ${step} km, ${asked}`,
    found: [
      ...(inside.length > 0 ? [`It touches ${names(inside, 'and')}.`] : []),
      ...(outside.length > 0 ? [`It does not touch ${names(outside, 'or')}.`] : []),
    ].join(' '),
  }
}

function memberFinding(check: Extract<Check, { kind: 'members' }>): Finding {
  const body = bodies.find((one) => one.id === check.body)
  if (!body) throw new Error(`A claim checks the members of ${check.body}, of which no list is kept.`)
  const missing = check.countries.filter((country) => !body.members.includes(country))
  return {
    holds: missing.length === 0,
    checked: `Whether the list of members of the ${body.name} has ${names(check.countries, 'and')}`,
    found: [
      missing.length === 0 ? 'It has them all.' : `It does not have ${names(missing, 'or')}.`,
      ...(check.bodyInferred ? ['The source does not name this body; the atlas takes it to be meant.'] : []),
    ].join(' '),
  }
}

/** The map check of a claim. Null if shapes and lists can confirm nothing in it. */
export function findingOf(claim: Claim, lookup: CountryLookup, routes: readonly Route[]): Finding | null {
  switch (claim.check?.kind) {
    case undefined:
      return null
    case 'borders':
    case 'no-land-border':
      return borderFinding(claim.check, lookup)
    case 'route-avoids':
    case 'crosses':
      return courseFinding(claim.check, lookup, routes)
    case 'members':
      return memberFinding(claim.check)
  }
}
