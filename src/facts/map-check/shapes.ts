/** A point on the map, `[lng, lat]` in degrees. */
export type Point = readonly [lng: number, lat: number]

/** Finds countries and lakes at a point. Callers pass in the shapes, so map checks are pure functions. */
export interface CountryLookup {
  /** Alpha-3 code of the country at a point, or "sea". */
  readonly countryAt: (point: Point) => string
  /** The name of the lake that the map draws at a point, null elsewhere. A lake is part of the country around it. */
  readonly lakeAt: (point: Point) => string | null
  /** Alpha-3 codes of the countries that share a land border. */
  readonly neighboursOf: (alpha3: string) => ReadonlySet<string>
}

const kilometresPerDegree = 111.2
/** Kilometres between two probes round a point: no land or strait that matters here is narrower. */
const probeSpacing = 1.5

/** The length of a degree of longitude as a part of a degree of latitude. */
function narrowing(lat: number): number {
  return Math.cos((lat * Math.PI) / 180)
}

/** The distance in km between two points. It is good to 1 % over the length of a leg, enough for the tolerances. */
export function kilometresBetween(from: Point, to: Point): number {
  const east = (to[0] - from[0]) * narrowing((from[1] + to[1]) / 2)
  return Math.hypot(east, to[1] - from[1]) * kilometresPerDegree
}

/** Points of the straight stretch between two points, at most `spacing` km apart, both ends included. */
export function samplesBetween(from: Point, to: Point, spacing: number): readonly Point[] {
  const steps = Math.max(1, Math.ceil(kilometresBetween(from, to) / spacing))
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const part = step / steps
    return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
  })
}

/** Probes on a circle round a point. */
function circle([lng, lat]: Point, radius: number): readonly Point[] {
  const count = Math.max(8, Math.ceil((2 * Math.PI * radius) / probeSpacing))
  const degrees = radius / kilometresPerDegree
  return Array.from({ length: count }, (_, probe): Point => {
    const angle = (2 * Math.PI * probe) / count
    return [lng + (Math.cos(angle) * degrees) / narrowing(lat), lat + Math.sin(angle) * degrees]
  })
}

/** Whether one of these countries (alpha-3), or "sea", is within so many km of a point. Near probes come first. */
export function isNear(
  point: Point,
  places: readonly string[],
  within: number,
  lookup: CountryLookup,
): boolean {
  if (places.includes(lookup.countryAt(point))) return true
  const rings = Math.ceil(within / probeSpacing)
  return Array.from({ length: rings }, (_, ring) => ((ring + 1) / rings) * within).some((radius) =>
    circle(point, radius).some((probe) => places.includes(lookup.countryAt(probe))),
  )
}

/** The same lookup with a memory, which searches the shapes once for each point, since a search is slow. */
export function remembering(lookup: CountryLookup): CountryLookup {
  const known = new Map<string, string>()
  return {
    ...lookup,
    countryAt(point) {
      const key = point.join(' ')
      const found = known.get(key) ?? lookup.countryAt(point)
      known.set(key, found)
      return found
    },
  }
}
