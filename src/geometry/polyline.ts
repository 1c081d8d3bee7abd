import type { Padding, Size } from '../view/camera/camera.ts'
import type { Pixel } from './viewport.ts'

/** In CSS pixels from the upper left corner of the map. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The part of the map that nothing covers. */
export function freeBox({ width, height }: Size, { top, right, bottom, left }: Padding): Box {
  return { left, top, right: width - right, bottom: height - bottom }
}

export function isWithin([x, y]: Pixel, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

/** What of a line lies within a box, each stretch by itself and in the direction of the line. */
export function stretchesWithin(line: readonly Pixel[], box: Box): readonly (readonly Pixel[])[] {
  const stretches: Pixel[][] = []
  let runsOn = false
  for (const [index, to] of line.entries()) {
    const from = line[index - 1]
    const inside = from ? partWithin(from, to, box) : null
    if (!from || !inside) {
      runsOn = false
      continue
    }
    const [start, end] = inside
    if (!runsOn || start > 0) stretches.push([between(from, to, start)])
    stretches.at(-1)?.push(between(from, to, end))
    runsOn = true
  }
  return stretches
}

/** In CSS pixels. */
export function lengthOf(line: readonly Pixel[]): number {
  return stepsOf(line).reduce((sum, { length }) => sum + length, 0)
}

/** The pixel halfway along a line; null for a line of no points. */
export function middleOf(line: readonly Pixel[]): Pixel | null {
  let left = lengthOf(line) / 2
  for (const { from, to, length } of stepsOf(line)) {
    if (length > 0 && left <= length) return between(from, to, left / length)
    left -= length
  }
  return line[0] ?? null
}

function stepsOf(line: readonly Pixel[]): { from: Pixel; to: Pixel; length: number }[] {
  return line.slice(1).flatMap((to, index) => {
    const from = line[index]
    return from ? [{ from, to, length: Math.hypot(to[0] - from[0], to[1] - from[1]) }] : []
  })
}

function between([x, y]: Pixel, [toX, toY]: Pixel, part: number): Pixel {
  return [x + (toX - x) * part, y + (toY - y) * part]
}

/** From which part of a step to which it is within a box (Liang and Barsky's method), or null where it never is. */
function partWithin(from: Pixel, to: Pixel, { left, top, right, bottom }: Box): [number, number] | null {
  let [start, end] = [0, 1]
  for (const [at, next, least, most] of [
    [from[0], to[0], left, right],
    [from[1], to[1], top, bottom],
  ] as const) {
    if (at === next) {
      if (at < least || at > most) return null
      continue
    }
    const [one, other] = [(least - at) / (next - at), (most - at) / (next - at)]
    start = Math.max(start, Math.min(one, other))
    end = Math.min(end, Math.max(one, other))
  }
  return start < end ? [start, end] : null
}
