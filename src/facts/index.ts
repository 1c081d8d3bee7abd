import { type Claim, type ClaimId, claims, type NamedSubject } from './claims.ts'
import { type CountryId, countries } from './countries.ts'
import { type RouteId, routes } from './routes/index.ts'
import { type SphereId, spheres } from './spheres/index.ts'

export type { Check, Mode, Place, Quantity, RecordDocument, Topic } from './claim.ts'
export { topics } from './claim.ts'
export { type Claim, type ClaimId, claimOf, claims, claimsByIds, claimsOf, isClaimId } from './claims.ts'
export { countedIn } from './counted.ts'
export {
  type Basics,
  basicsSource,
  type Country,
  type CountryId,
  countries,
  countryOf,
  isCountryId,
} from './countries.ts'
export { destinations } from './destinations.ts'
export { flowsSeen, type SeenFlow, tonnesOf } from './flows.ts'
export { type HubId, hubs, type LngLat } from './hubs.ts'
export { ladder, type Rung, rungOf } from './ladder.ts'
export { type Evidence, evidenceOf, independentOrigins } from './origins.ts'
export { accordingTo, asOf, type Reading, type ReadingId, readingOf, readings } from './reading.ts'
export type { Leg, Mode as LegMode, Node, Route, Stage, Waypoint } from './route.ts'
export { isRouteId, type RouteId, routeOf, routes } from './routes/index.ts'
export type { Source } from './source.ts'
export { type ArticleId, articles, type SourceId, sourceOf, sources } from './sources/index.ts'
export type { Base, Reach, Sphere } from './sphere.ts'
export { membersOf } from './sphere-members.ts'
export { isSphereId, type SphereId, sphereOf, spheres } from './spheres/index.ts'
export { type Status, statusOf } from './status.ts'
export type { Tension } from './tension.ts'
export { claimsIn, type TensionId, tensions, tensionsAbout, tensionsOf } from './tensions.ts'
export { type Tie, type TieKind, tieKinds, ties } from './ties.ts'
export { notStated } from './when.ts'

/** The id of anything on the map that claims are about. */
export type SubjectId = CountryId | RouteId | SphereId

/** Does not compile if a claim is about an id that is no country, route or sphere. The error names the id. */
type UnknownSubject = Exclude<NamedSubject, SubjectId>
const everySubjectIsKnown: [UnknownSubject] extends [never] ? true : UnknownSubject = true
void everySubjectIsKnown

/** The claims that the drawing of a route or sphere rests on, even if they do not name it. */
function claimsDrawn(subject: SubjectId): ReadonlySet<ClaimId> {
  const route = routes.find((one) => one.id === subject)
  const sphere = spheres.find((one) => one.id === subject)
  return new Set([
    ...(route?.illustrates ?? []),
    ...(route?.legs.flatMap((leg) => leg.because) ?? []),
    ...(sphere?.reach.flatMap((reach) => reach.because) ?? []),
    ...(sphere?.bases?.flatMap((one) => one.because) ?? []),
  ])
}

/** The claims about a subject and those that its drawing rests on, source by source in reading order. */
export function claimsAbout(subject: SubjectId): readonly Claim[] {
  const drawn = claimsDrawn(subject)
  return claims.filter((claim) => claim.about.includes(subject) || drawn.has(claim.id))
}

/** The name of a subject as readers see it. */
export function nameOf(subject: SubjectId): string {
  const found = [...countries, ...routes, ...spheres].find((one) => one.id === subject)
  if (!found) throw new Error(`No subject ${subject}`)
  return found.name
}
