import type { Pixel } from '../../src/geometry/viewport.ts'
import type { Line, Mark } from '../../src/overlays/index.ts'
import type { Box } from '../../src/view/camera/camera.ts'

/** The arcs among some marks: lines that belong to no route. */
export function arcsIn(marks: readonly Mark[]): readonly Line[] {
  return marks.filter((mark): mark is Line => mark.kind === 'line' && mark.route === null)
}

/** A crossing of two lines, with the acute angle between them in degrees. */
interface Crossing {
  readonly at: Pixel
  readonly angle: number
}

/** Where two lines cross within a box. Lines that only meet at their ends, as branches do at a fork, do not cross. */
export function crossingsOf(one: readonly Pixel[], other: readonly Pixel[], box: Box): readonly Crossing[] {
  return stretchesOf(one).flatMap((first) =>
    stretchesOf(other).flatMap((second) => {
      const at = meeting(first, second)
      if (at === null || !isIn(at, box)) return []
      const angle = Math.abs(headingOf(first) - headingOf(second)) % 180
      return [{ at, angle: Math.min(angle, 180 - angle) }]
    }),
  )
}

/** The least distance from a line to a box, in pixels; 0 where it passes through. */
export function distanceToBox(line: readonly Pixel[], { left, top, right, bottom }: Box): number {
  const samples = stretchesOf(line).flatMap(([from, to]) => {
    const count = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 2))
    return Array.from({ length: count + 1 }, (_, index): Pixel => {
      const share = index / count
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
    })
  })
  return Math.min(
    ...samples.map(([x, y]) =>
      Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)),
    ),
  )
}

type Stretch = readonly [from: Pixel, to: Pixel]

function stretchesOf(line: readonly Pixel[]): readonly Stretch[] {
  return line.slice(1).flatMap((to, index): Stretch[] => {
    const from = line[index]
    return from ? [[from, to]] : []
  })
}

function headingOf([from, to]: Stretch): number {
  return (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI
}

/** Where two stretches cross; null where they are parallel or do not reach each other. */
function meeting([a, b]: Stretch, [c, d]: Stretch): Pixel | null {
  const [x, y] = [b[0] - a[0], b[1] - a[1]]
  const [u, v] = [d[0] - c[0], d[1] - c[1]]
  const cross = x * v - y * u
  if (Math.abs(cross) < 1e-9) return null
  const along = ((c[0] - a[0]) * v - (c[1] - a[1]) * u) / cross
  const across = ((c[0] - a[0]) * y - (c[1] - a[1]) * x) / cross
  const inside = along > 0 && along < 1 && across > 0 && across < 1
  return inside ? [a[0] + along * x, a[1] + along * y] : null
}

function isIn([x, y]: Pixel, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}
