import { drawnStretches } from '../drawn-course.ts'
import { isSailed, type Leg, type Route, type Waypoint } from '../route.ts'
import { type CountryLookup, isNear, kilometresBetween, type Point, samplesBetween } from './shapes.ts'

/** Kilometres between two samples along a leg. */
export const step = 2
/** The largest distance, in km, of a border or coast from its waypoint: waypoints are good to about 5 km. */
const accuracy = 6
/** The same for a waypoint on a border, since it may be a station or a post on one side of the border. */
const borderAccuracy = 15
/** The largest distance, in km, of a ship from water away from its ports: shapes of 1:10m draw straits roughly. */
const strait = 1.5
/** The largest distance, in km, that a leg may reach into an avoided country, at a town on its border. */
const borderTown = 3

/** The drawn stretch of a leg from one waypoint to the next, with a point every two kilometres. */
interface Stretch {
  readonly leg: Leg
  readonly from: Waypoint
  readonly to: Waypoint
  readonly points: readonly Point[]
  /** Whether the record says that the leg runs on the sea bed here. */
  readonly submarine: boolean
}

function stretchesOf(leg: Leg): readonly Stretch[] {
  const names = leg.waypoints.map(({ name }) => name)
  const beds = leg.submarine ?? []
  const drawn = drawnStretches(leg)
  return leg.waypoints.slice(1).flatMap((to, index) => {
    const from = leg.waypoints[index]
    if (!from) return []
    const points = samplesAlong(drawn[index] ?? [from.at, to.at])
    const submarine = beds.some((bed) => index >= names.indexOf(bed.from) && index < names.indexOf(bed.to))
    return [{ leg, from, to, points, submarine }]
  })
}

/** Points along a course, `[lng, lat]` in degrees, at most `step` km apart, each corner included. */
function samplesAlong(course: readonly Point[]): readonly Point[] {
  return course.slice(1).flatMap((to, index) => {
    const samples = samplesBetween(course[index] ?? to, to, step)
    return index === 0 ? samples : samples.slice(1)
  })
}

/** The whereabouts of a waypoint in its record: one country, the sea, or the two countries on each side of a border. */
function placesOf(waypoint: Waypoint): readonly string[] {
  return waypoint.in.split('/')
}

/** The countries (alpha-3) whose land a route crosses, according to samples along it. */
export function countriesCrossed(route: Route, lookup: CountryLookup): ReadonlySet<string> {
  const points = route.legs.flatMap((leg) => stretchesOf(leg).flatMap((stretch) => stretch.points))
  const crossed = new Set(points.map(lookup.countryAt))
  crossed.delete('sea')
  return crossed
}

/** The fault of a sample in an avoided country. Null near a waypoint that is on its border according to the record. */
function entering({ leg }: Stretch, point: Point, country: string): string | null {
  const excused = leg.waypoints.some((waypoint) => {
    const places = placesOf(waypoint)
    return (
      places.length > 1 && places.includes(country) && kilometresBetween(waypoint.at, point) <= borderTown
    )
  })
  return excused ? null : `enters ${country}, which it is said to avoid`
}

/** Whether a ship can be at a point: on water, a few km inland at its ports, and less in a strait. */
function isAfloat({ leg }: Stretch, point: Point, lookup: CountryLookup): boolean {
  const ports = [leg.waypoints[0], leg.waypoints.at(-1)]
  const atPort = ports.some((port) => port && kilometresBetween(port.at, point) <= borderAccuracy)
  return isNear(point, ['sea'], atPort ? accuracy : strait, lookup)
}

/** The fault of a sample of a leg, as a predicate of the leg. Null if the sample has none. */
function faultAt(stretch: Stretch, point: Point, route: Route, lookup: CountryLookup): string | null {
  const where = lookup.countryAt(point)
  const onCourse = () => isNear(point, route.transits, accuracy, lookup)
  if (route.avoids.includes(where)) return entering(stretch, point, where)
  if (where === 'sea') {
    if (isSailed(stretch.leg) || stretch.submarine || onCourse()) return null
    return 'runs through the open sea and is not said to be submarine'
  }
  if (!onCourse()) return `crosses ${where}, which is not among its transits`
  const lake = isSailed(stretch.leg) || stretch.submarine ? null : lookup.lakeAt(point)
  if (lake !== null) return `runs through a lake (${lake}) and is not said to be submarine`
  if (!isSailed(stretch.leg) || isAfloat(stretch, point, lookup)) return null
  return `runs over the land of ${where}, and is sailed`
}

/** The faults along a stretch: one for each country, each lake and the sea, at the first sample that shows it. */
function faultsAlong(stretch: Stretch, route: Route, lookup: CountryLookup): readonly string[] {
  const told = new Map<string, string>()
  for (const point of stretch.points) {
    const where = lookup.lakeAt(point) ?? lookup.countryAt(point)
    const fault = told.has(where) ? null : faultAt(stretch, point, route, lookup)
    if (fault) told.set(where, `${fault}: ${placeOf(stretch, point)}`)
  }
  return [...told.values()].map((fault) => `${route.name}, leg ${stretch.leg.name}, ${fault}.`)
}

function placeOf({ from, to }: Stretch, [lng, lat]: Point): string {
  return `between ${from.name} and ${to.name}, at ${lng.toFixed(2)}, ${lat.toFixed(2)}`
}

/** The whereabouts of a waypoint that are too far from its point. */
function missed(waypoint: Waypoint, lookup: CountryLookup): readonly string[] {
  const places = placesOf(waypoint)
  const within = places.length > 1 ? borderAccuracy : accuracy
  return places.filter((place) => !isNear(waypoint.at, [place], within, lookup))
}

/** Faults of waypoints: a point far from its whereabouts, or whereabouts that the route does not pass. */
function misplaced(leg: Leg, route: Route, lookup: CountryLookup): readonly string[] {
  const line = `${route.name}, leg ${leg.name}`
  return leg.waypoints.flatMap((waypoint) => {
    const places = placesOf(waypoint)
    const passed = ['sea', ...route.transits, ...(places.length > 1 ? route.avoids : [])]
    const found = lookup.countryAt(waypoint.at)
    return [
      ...(missed(waypoint, lookup).length > 0
        ? [`${line}, says that ${waypoint.name} lies in ${waypoint.in}; it lies in ${found}.`]
        : []),
      ...places
        .filter((place) => !passed.includes(place))
        .map((place) => `${line}, stops at ${waypoint.name} in ${place}, which is not among its transits.`),
    ]
  })
}

/** The submarine stretches of a leg whose ends are not two of its waypoints in their order. */
function lostStretches(leg: Leg, route: Route): readonly string[] {
  const names = leg.waypoints.map(({ name }) => name)
  return (leg.submarine ?? [])
    .filter(({ from, to }) => !names.includes(from) || names.indexOf(to) <= names.indexOf(from))
    .map(({ from, to }) => `${route.name}, leg ${leg.name}, has no stretch from ${from} to ${to}.`)
}

/** The transits that a route neither crosses nor reaches at a waypoint on their border. */
function notReached(route: Route, lookup: CountryLookup): readonly string[] {
  const crossed = countriesCrossed(route, lookup)
  const waypoints = route.legs.flatMap((leg) => leg.waypoints)
  const reached = (country: string) =>
    waypoints.some(
      (waypoint) => placesOf(waypoint).includes(country) && missed(waypoint, lookup).length === 0,
    )
  return route.transits
    .filter((country) => !crossed.has(country) && !reached(country))
    .map((country) => `${route.name} is said to cross ${country} and does not.`)
}

/** The faults in the drawing or the record of a route, one sentence each. Empty if it has none. */
export function routeFaults(route: Route, lookup: CountryLookup): readonly string[] {
  const both = route.transits.filter((country) => route.avoids.includes(country))
  return [
    ...both.map((country) => `${route.name} is said both to cross ${country} and to avoid it.`),
    ...route.legs.flatMap((leg) => [
      ...lostStretches(leg, route),
      ...misplaced(leg, route, lookup),
      ...stretchesOf(leg).flatMap((stretch) => faultsAlong(stretch, route, lookup)),
    ]),
    ...notReached(route, lookup),
  ]
}
