import type { Line, Mark, Point } from '../overlays/index.ts'
import { lineOffsetAt } from '../symbols/line-offsets.ts'

interface Pixel {
  readonly x: number
  readonly y: number
}

/** Where a place is on the screen, in CSS pixels from the upper left corner of the map. */
export type Projection = (at: readonly [lng: number, lat: number]) => Pixel

/** How far a finger or a pointer may be off, in CSS pixels. */
export const reach = 12

/** A point is smaller than a line is long, and so wins over it from this much further away. */
const favour = 5

/**
 * The line or point that is drawn nearest to a pixel, or null where none is within reach. Reckoned from the marks and
 * not from what is rendered, so that it is exact for lines that are drawn beside their course.
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
  return Math.hypot(one.x - other.x, one.y - other.y)
}

/** To a path drawn `aside` pixels to the right of its course. */
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
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  // To the right of the way on a screen whose y grows downwards.
  const start = { x: from.x - along.y * aside, y: from.y + along.x * aside }
  const walked = (pixel.x - start.x) * along.x + (pixel.y - start.y) * along.y
  const nearest = Math.min(length, Math.max(0, walked))
  return distance({ x: start.x + along.x * nearest, y: start.y + along.y * nearest }, pixel)
}
