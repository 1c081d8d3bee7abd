import { type HubId, hubs, type LngLat } from '../facts/index.ts'

/** The number of steps along each span of a curve: enough to look smooth at every zoom of the map. */
const steps = 12

/** A curve to draw: it leads from its first place to its last, and is bundled with others by the places in between. */
export interface Course<Item> {
  readonly of: Item
  readonly places: readonly LngLat[]
}

/** A part of a tree of curves, with everything that it leads to. */
interface Branch<Item> {
  readonly leadsTo: readonly [Item, ...Item[]]
  /** `[lng, lat]` in degrees. */
  readonly path: readonly LngLat[]
}

/** One span of a uniform cubic B-spline. It depends on four places alone. */
interface Span<Item> {
  readonly before: string
  readonly id: string
  readonly path: readonly LngLat[]
  readonly items: Item[]
}

/**
 * Curves with the same first places as a tree: what they share is one branch, and the last branch of each is its own.
 * Each curve is a uniform cubic B-spline through its first and last place and towards those in between (the bundling of
 * Holten 2006 by the hubs of our records). A span depends on four places, so equal first places give equal first spans.
 */
export function branchesOf<Item>(courses: readonly Course<Item>[]): readonly Branch<Item>[] {
  const spans = new Map<string, Span<Item>>()
  for (const { of, places } of courses) {
    const points = clamped(places)
    for (let end = 4; end <= points.length; end++) {
      const id = points.slice(0, end).join(' ')
      const span = spans.get(id)
      if (span) span.items.push(of)
      else {
        const before = points.slice(0, end - 1).join(' ')
        spans.set(id, { before, id, path: spanOf(points.slice(end - 4, end)), items: [of] })
      }
    }
  }
  return joined([...spans.values()])
}

/** One such curve alone. */
export function curveThrough(places: readonly LngLat[]): readonly LngLat[] {
  return branchesOf([{ of: null, places }]).flatMap(({ path }) => path)
}

/** Joins each span with the one before it where both lead to the same. */
function joined<Item>(spans: readonly Span<Item>[]): readonly Branch<Item>[] {
  const ends = new Map<string, { items: readonly Item[]; path: LngLat[] }>()
  const branches: { items: readonly Item[]; path: LngLat[] }[] = []
  for (const { before, id, path, items } of spans) {
    const earlier = ends.get(before)
    if (earlier && earlier.items.length === items.length) {
      earlier.path.push(...path.slice(1))
      ends.set(id, earlier)
    } else {
      const branch = { items, path: [...path] }
      branches.push(branch)
      ends.set(id, branch)
    }
  }
  return branches.flatMap(({ items: [first, ...others], path }) =>
    first === undefined ? [] : [{ leadsTo: [first, ...others] as const, path }],
  )
}

/** The places with the first and the last three times, so the curve passes through both. */
function clamped(places: readonly LngLat[]): readonly LngLat[] {
  const [first, last] = [places[0], places.at(-1)]
  return first && last ? [first, first, ...places, last, last] : []
}

/** One span of the B-spline, from its start to its end. */
function spanOf(points: readonly LngLat[]): readonly LngLat[] {
  return Array.from({ length: steps + 1 }, (_, step): LngLat => {
    const t = step / steps
    const weights = [(1 - t) ** 3, 3 * t ** 3 - 6 * t ** 2 + 4, -3 * t ** 3 + 3 * t ** 2 + 3 * t + 1, t ** 3]
    const mean = (axis: 0 | 1) =>
      points.reduce((sum, point, index) => sum + (point[axis] * (weights[index] ?? 0)) / 6, 0)
    return [rounded(mean(0)), rounded(mean(1))]
  })
}

/** Rounded to a ten-thousandth of a degree, about 11 m, so a curve starts and ends exactly at its places. */
function rounded(degrees: number): number {
  return Number(degrees.toFixed(4))
}

/** How far a plain curve bends from the straight line, as a part of its length; and how much further its hub is. */
const usualBend = 0.1
const bendToHub = 1.5

/**
 * The places of a plain curve, which bends to the left of its direction. Readers follow curves better than straight lines
 * where they cross (Jenny et al. 2018).
 */
function bent(from: LngLat, to: LngLat, bend: number = usualBend): readonly LngLat[] {
  const [west, south] = from
  const [east, north] = to
  const shift = bendToHub * bend
  const middle: LngLat = [
    (west + east) / 2 - (north - south) * shift,
    (south + north) / 2 + (east - west) * shift,
  ]
  return [from, middle, to]
}

interface Arc {
  readonly start: LngLat
  /** The hubs of its way; without them it is a plain curve. */
  readonly via?: readonly HubId[] | null
  readonly end: LngLat
  /** How far a plain curve bends to the left, as a part of its length. */
  readonly bend?: number
}

/** The places of an arc: through its hubs, or of a plain curve. */
export function placesOf({ start, via, end, bend }: Arc): readonly LngLat[] {
  return via ? [start, ...via.map((hub) => hubs[hub]), end] : bent(start, end, bend)
}
