/** A point on the map, in degrees. */
export type Point = readonly [lng: number, lat: number]

/** Finds countries and lakes by place; the shapes come in as arguments, so that this stays pure. */
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

/** How much shorter a degree of longitude is than one of latitude. */
function narrowing(lat: number): number {
  return Math.cos((lat * Math.PI) / 180)
}

/** Good to a part in a hundred over the lengths of a leg, which is all that tolerances need. */
export function kilometresBetween(from: Point, to: Point): number {
  const east = (to[0] - from[0]) * narrowing((from[1] + to[1]) / 2)
  return Math.hypot(east, to[1] - from[1]) * kilometresPerDegree
}

/** Points of the straight stretch between two, at most `spacing` km apart, both ends included. */
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

/** Whether one of these countries, or the sea, lies within so many km of a point; the nearest is probed first. */
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

/** The same lookup, which searches the shapes only once for each point: a search is slow. */
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
