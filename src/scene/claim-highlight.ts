import {
  type ClaimId,
  type CountryId,
  claimOf,
  isCountryId,
  isRouteId,
  isSphereId,
  type RouteId,
  sphereOf,
} from '../facts/index.ts'
import type { Mark } from '../overlays/index.ts'

/** The countries and routes that rest on one claim, or, where none is drawn, those that the claim is about. */
export interface ClaimHighlight {
  readonly countries: readonly CountryId[]
  readonly routes: readonly RouteId[]
}

/** The highlight of an open claim among the marks that are drawn; empty without a claim. */
export function highlightOf(claim: ClaimId | null, marks: readonly Mark[]): ClaimHighlight {
  if (claim === null) return { countries: [], routes: [] }
  // A country that is only named rests on every claim about it. No single claim draws it.
  const drawn = marks.filter(
    (mark) => mark.because.includes(claim) && !(mark.kind === 'fill' && mark.rung === 'named'),
  )
  const countries = drawn.flatMap((mark) => ('country' in mark ? [mark.country] : []))
  const routes = drawn.flatMap((mark) => ('route' in mark && mark.route !== null ? [mark.route] : []))
  if (countries.length + routes.length > 0) return { countries: unique(countries), routes: unique(routes) }
  const { about } = claimOf(claim)
  return {
    countries: unique([
      ...about.filter(isCountryId),
      ...about.filter(isSphereId).flatMap((id) => sphereOf(id).reach.map((reach) => reach.country)),
    ]),
    routes: about.filter(isRouteId),
  }
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)]
}
