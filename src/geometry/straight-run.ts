import type { Pixel } from './viewport.ts'

/**
 * The stretch of a path that begins so far along it and is so long, in CSS pixels, from left to right; null where the
 * path ends before, or turns by more than so many degrees on the way.
 */
export function stretchOf(
  path: readonly Pixel[],
  start: number,
  length: number,
  turn: number,
): readonly Pixel[] | null {
  const stretch: Pixel[] = []
  let walked = 0
  for (const [index, to] of path.entries()) {
    const from = path[index - 1]
    if (!from) continue
    const step = Math.hypot(to[0] - from[0], to[1] - from[1])
    const at = (distance: number): Pixel => {
      const part = (distance - walked) / step
      return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
    }
    if (stretch.length === 0 && start < walked + step) stretch.push(at(start))
    if (stretch.length > 0 && start + length <= walked + step) {
      stretch.push(at(start + length))
      return turnsIn(stretch) <= turn ? fromTheLeft(stretch) : null
    }
    if (stretch.length > 0) stretch.push(to)
    walked += step
  }
  return null
}

/** By how many degrees a path turns in all, whether to the left or to the right. */
function turnsIn(path: readonly Pixel[]): number {
  const ways = path.slice(1).flatMap((to, index) => {
    const from = path[index]
    return from ? [(Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI] : []
  })
  return ways.slice(1).reduce((sum, way, index) => {
    const turned = Math.abs(way - (ways[index] ?? way))
    return sum + Math.min(turned, 360 - turned)
  }, 0)
}

function fromTheLeft(path: readonly Pixel[]): readonly Pixel[] {
  const [first, last] = [path[0], path.at(-1)]
  return first && last && last[0] < first[0] ? path.toReversed() : path
}
