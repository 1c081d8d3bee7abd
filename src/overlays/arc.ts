/** Points along an arc; enough that no bend is seen at any zoom of the map. */
const points = 24

/** Degrees left free beside each name. */
const gap = 1.4

/** How an arc differs from the usual one. */
interface ArcShape {
  /** How far it bends, as a part of its length. */
  readonly bend?: number
  /** Degrees left free after its start, and before its end. */
  readonly after?: number
  readonly before?: number
}

/** Degrees from which on an arc bends less, so that one from far away still comes from its side. */
const reach = 40

/**
 * A curved way from one place to another for what has no real course: a quadratic curve bent to the left of its
 * direction, by a fifth of its length if nothing else is asked for, since curves are followed better than straight lines where they cross (Jenny et
 * al. 2018). Stops short of both ends, so that it starts and ends beside a name and not under it.
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
