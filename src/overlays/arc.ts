/** The number of points along an arc: enough to look smooth at every zoom of the map. */
const points = 24

/** The distance kept from each name, in degrees. */
const gap = 1.4

/** How an arc differs from the usual one. */
interface ArcShape {
  /** How far it bends to the left, as a part of its length. */
  readonly bend?: number
  /** The distance kept after its start, and before its end, in degrees. */
  readonly after?: number
  readonly before?: number
}

/** The length in degrees from which an arc bends less. An arc from far away then still comes from its own direction. */
const reach = 40

/**
 * A curve from one place to another, for relations without a course: a quadratic curve that bends to the left of its
 * direction, by a fifth of its length by default. Readers follow curves better than straight lines where they cross (Jenny
 * et al. 2018). It stops short of both ends, so it starts and ends beside a name and not under it.
 *
 * @param from `[lng, lat]` in degrees
 * @param to `[lng, lat]` in degrees
 */
export function arcBetween(
  from: readonly [number, number],
  to: readonly [number, number],
  shape: ArcShape = {},
): readonly (readonly [lng: number, lat: number])[] {
  const [west, south] = from
  const [east, north] = to
  const length = Math.hypot(east - west, north - south)
  const bend = (shape.bend ?? 0.2) * Math.min(1, reach / length)
  const start = Math.min(0.2, (shape.after ?? gap) / length)
  const end = 1 - Math.min(0.2, (shape.before ?? gap) / length)
  const middle = [
    (west + east) / 2 - (north - south) * bend,
    (south + north) / 2 + (east - west) * bend,
  ] as const
  return Array.from({ length: points + 1 }, (_, index) => {
    const t = start + (index / points) * (end - start)
    const near = (1 - t) ** 2
    const bent = 2 * t * (1 - t)
    const far = t ** 2
    return [
      near * west + bent * middle[0] + far * east,
      near * south + bent * middle[1] + far * north,
    ] as const
  })
}
