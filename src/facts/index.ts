import { type Claim, type ClaimId, claimOf, claims, type NamedSubject } from './claims.ts'
import { type CountryId, countries } from './countries.ts'
import { type RouteId, routes } from './routes/index.ts'
import type { Source } from './source.ts'
import { publicRecord } from './sources/record.ts'
import { renewedDiplomacy } from './sources/renewed-diplomacy.ts'
import { strategicPartnerships } from './sources/strategic-partnerships.ts'
import { type SphereId, spheres } from './spheres/index.ts'

export type { AnyClaim, Check, Mode, Place, Quantity, Topic, Witness } from './claim.ts'
export { topics } from './claim.ts'
export { type Claim, type ClaimId, claimOf, claims, isClaimId } from './claims.ts'
export { basicsSource, type Country, type CountryId, countries, countryOf, isCountryId } from './countries.ts'
export { destinations } from './destinations.ts'
export { flowsSeen, type SeenFlow, tonnesOf } from './flows.ts'
export { ladder, type Rung, rungOf } from './ladder.ts'
export { type Evidence, evidenceOf, independentOrigins } from './origins.ts'
export { type Reading, type ReadingId, readingOf, readings } from './reading.ts'
export type { Leg, Mode as LegMode, Node, Route, Stage, Waypoint } from './route.ts'
export { isRouteId, type RouteId, routeOf, routes } from './routes/index.ts'
export { notStated, type Source } from './source.ts'
export type { Base, Reach, Sphere } from './sphere.ts'
export { isSphereId, type SphereId, sphereOf, spheres } from './spheres/index.ts'
export { type Status, statusOf } from './status.ts'
export type { Tension } from './tension.ts'
export { claimsIn, type TensionId, tensions, tensionsAbout, tensionsOf } from './tensions.ts'

export { type Tie, type TieKind, tieKinds, ties } from './ties.ts'

/** Anything on the map that claims are about. */
export type SubjectId = CountryId | RouteId | SphereId

/** Does not compile when a claim is about something that is no country, route or sphere: the error names it. */
type UnknownSubject = Exclude<NamedSubject, SubjectId>
const everySubjectIsKnown: [UnknownSubject] extends [never] ? true : UnknownSubject = true
void everySubjectIsKnown

/** Every source, in the order in which lists show them. */
export const sources = [renewedDiplomacy, strategicPartnerships, publicRecord] as const
export type SourceId = (typeof sources)[number]['id']

/** The source with this id. */
export function sourceOf(id: SourceId): Source {
  const found = sources.find((one) => one.id === id)
  if (!found) throw new Error(`No source ${id}`)
  return found
}

/** The claims that one source makes, in reading order. */
export function claimsOf(source: SourceId): readonly Claim[] {
  return claims.filter((claim) => claim.source === source)
}

/** The claims that a route or sphere is drawn from, besides those that name it. */
function groundsOf(subject: SubjectId): ReadonlySet<ClaimId> {
  const route = routes.find((one) => one.id === subject)
  const sphere = spheres.find((one) => one.id === subject)
  return new Set([
    ...(route?.illustrates ?? []),
    ...(route?.legs.flatMap((leg) => leg.because) ?? []),
    ...(sphere?.reach.flatMap((reach) => reach.because) ?? []),
    ...(sphere?.bases?.flatMap((one) => one.because) ?? []),
  ])
}

/** The claims about a subject, or on which its drawing rests, source by source in reading order. */
export function claimsAbout(subject: SubjectId): readonly Claim[] {
  const grounds = groundsOf(subject)
  return claims.filter((claim) => claim.about.includes(subject) || grounds.has(claim.id))
}

/** The name of a subject as readers see it. */
export function nameOf(subject: SubjectId): string {
  const found = [...countries, ...routes, ...spheres].find((one) => one.id === subject)
  if (!found) throw new Error(`No subject ${subject}`)
  return found.name
}

/** The claims whose ids are given, in the given order. */
export function claimsByIds(ids: readonly ClaimId[]): readonly Claim[] {
  return ids.map(claimOf)
}
