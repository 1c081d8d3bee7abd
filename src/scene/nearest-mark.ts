import type { Pixel } from '../geometry/viewport.ts'
import type { Line, Mark, Point } from '../overlays/index.ts'
import { lineOffsetAt } from '../symbols/line-drawing.ts'

/** Gives the pixel of the map at which a place (`[lng, lat]` in degrees) is drawn. */
export type Projection = (at: readonly [lng: number, lat: number]) => Pixel

/** The hit tolerance of a finger or a pointer, in CSS pixels. */
export const reach = 12

/** How much further away, in CSS pixels, a point still wins over a line. A point is small, and a line is long. */
const favour = 5

/**
 * The line or point drawn nearest to a pixel, or null where none is within reach. It is calculated from the marks, not from
 * the rendered picture, so it is exact for lines with an offset.
 */
export function nearestMark(
  marks: readonly Mark[],
  projection: Projection,
  zoom: number,
  pixel: Pixel,
): Line | Point | null {
  let best: { readonly mark: Line | Point; readonly far: number } | null = null
  for (const mark of marks) {
    if (mark.kind !== 'line' && mark.kind !== 'point') continue
    const far =
      mark.kind === 'point'
        ? distance(projection(mark.at), pixel) - favour
        : distanceToPath(mark.path.map(projection), lineOffsetAt(mark, zoom), pixel)
    if (far <= reach && (best === null || far < best.far)) best = { mark, far }
  }
  return best?.mark ?? null
}

function distance(one: Pixel, other: Pixel): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1])
}

/** The distance from a pixel to a path drawn `aside` pixels to the right of its course, in CSS pixels. */
function distanceToPath(path: readonly Pixel[], aside: number, pixel: Pixel): number {
  let least = Number.POSITIVE_INFINITY
  for (const [index, to] of path.entries()) {
    const from = path[index - 1]
    if (from) least = Math.min(least, distanceToStretch(from, to, aside, pixel))
  }
  return least
}

function distanceToStretch(from: Pixel, to: Pixel, aside: number, pixel: Pixel): number {
  const length = distance(from, to)
  if (length === 0) return distance(from, pixel)
  const [across, down] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
  // The right side of the direction; y grows downwards.
  const [x, y] = [from[0] - down * aside, from[1] + across * aside]
  const walked = (pixel[0] - x) * across + (pixel[1] - y) * down
  const nearest = Math.min(length, Math.max(0, walked))
  return distance([x + across * nearest, y + down * nearest], pixel)
}
