import type { Box } from '../view/camera/camera.ts'
import type { Pixel } from './viewport.ts'

/** A line in its direction, in CSS pixels. */
export type Polyline = readonly Pixel[]

/** A place on a line. */
export interface PlaceOnLine {
  readonly at: Pixel
  /** The direction of the line there, in degrees clockwise from the right. */
  readonly angle: number
}

/** One step of a line, from a pixel to the next. */
interface Step {
  readonly from: Pixel
  readonly to: Pixel
  readonly length: number
  /** The length of the line up to this step. */
  readonly walked: number
}

/** The length of a line, in CSS pixels. */
export function lengthOf(line: Polyline): number {
  const last = stepsOf(line).at(-1)
  return last ? last.walked + last.length : 0
}

/** The place at a distance along a line, in CSS pixels from its start; null beyond its end. */
export function placeAlong(line: Polyline, distance: number): PlaceOnLine | null {
  const step = stepsOf(line).find(({ length, walked }) => length > 0 && distance <= walked + length)
  return step ? placeIn(step, distance) : null
}

/**
 * Places spread evenly along a line: `spacing` CSS pixels apart or a little more, and half of that from each end. A line
 * that is too short for two has one in its middle.
 */
export function placesAlong(line: Polyline, spacing: number): readonly PlaceOnLine[] {
  const steps = stepsOf(line)
  const whole = lengthOf(line)
  const count = Math.max(1, Math.floor(whole / spacing))
  const distances = Array.from({ length: count }, (_, index) => ((index + 0.5) * whole) / count)
  return steps.flatMap((step) =>
    distances
      .filter((distance) => distance >= step.walked && distance < step.walked + step.length)
      .map((distance) => placeIn(step, distance)),
  )
}

/** The part of a line from a distance, with a length, both in CSS pixels; null if the line ends before. */
export function sliceOf(line: Polyline, start: number, length: number): Polyline | null {
  const part: Pixel[] = []
  for (const step of stepsOf(line)) {
    const end = step.walked + step.length
    if (part.length === 0 && start < end) part.push(placeIn(step, start).at)
    if (part.length > 0 && start + length <= end) return [...part, placeIn(step, start + length).at]
    if (part.length > 0) part.push(step.to)
  }
  return null
}

/** The sum of all turns of a line, in degrees. Turns to the left and to the right both add to it. */
export function turnOf(line: Polyline): number {
  const angles = stepsOf(line).map(angleOf)
  return angles.slice(1).reduce((sum, angle, index) => {
    const turn = Math.abs(angle - (angles[index] ?? angle))
    return sum + Math.min(turn, 360 - turn)
  }, 0)
}

/** The parts of a line within a box, each in the direction of the line. */
export function clippedTo(line: Polyline, box: Box): readonly Polyline[] {
  const parts: Pixel[][] = []
  let runsOn = false
  for (const { from, to } of stepsOf(line)) {
    const inside = shareWithin(from, to, box)
    if (inside) {
      const [start, end] = inside
      if (!runsOn || start > 0) parts.push([between(from, to, start)])
      parts.at(-1)?.push(between(from, to, end))
    }
    runsOn = inside !== null
  }
  return parts
}

/** The most that a corner may be away from its line, in multiples of the offset. */
const longestCorner = 3

/** The line `offset` CSS pixels to the right of another; its corners are where the shifted steps meet. */
export function offsetLine(line: Polyline, offset: number): Polyline {
  const pixels = line.filter((pixel, index) => {
    const before = line[index - 1]
    return !before || before[0] !== pixel[0] || before[1] !== pixel[1]
  })
  if (offset === 0 || pixels.length < 2) return pixels
  return pixels.map((pixel, index) => {
    const before = normalOf(pixels[index - 1], pixel)
    const after = normalOf(pixel, pixels[index + 1])
    const [one, other] = [before ?? after, after ?? before]
    if (!one || !other) return pixel
    const sum: Pixel = [one[0] + other[0], one[1] + other[1]]
    const square = sum[0] ** 2 + sum[1] ** 2
    // The sum of two normals is longest on a straight line, and zero where the line turns back.
    const corner = square === 0 ? 1 : Math.min(longestCorner, 2 / square)
    return [pixel[0] + sum[0] * corner * offset, pixel[1] + sum[1] * corner * offset]
  })
}

function stepsOf(line: Polyline): readonly Step[] {
  let walked = 0
  return line.slice(1).flatMap((to, index): Step[] => {
    const from = line[index]
    if (!from) return []
    const step = { from, to, length: Math.hypot(to[0] - from[0], to[1] - from[1]), walked }
    walked += step.length
    return [step]
  })
}

function placeIn(step: Step, distance: number): PlaceOnLine {
  const { from, to, length, walked } = step
  return { at: between(from, to, (distance - walked) / length), angle: angleOf(step) }
}

function angleOf({ from, to }: Step): number {
  return (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI
}

function between([x, y]: Pixel, [toX, toY]: Pixel, share: number): Pixel {
  return [x + (toX - x) * share, y + (toY - y) * share]
}

/** The vector of length 1 to the right of a step, on a screen whose y grows downwards. */
function normalOf(from: Pixel | undefined, to: Pixel | undefined): Pixel | null {
  if (!from || !to) return null
  const [across, down] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(across, down)
  return length === 0 ? null : [-down / length, across / length]
}

/** The share of a step within a box, from 0 to 1 of its length (Liang and Barsky's method); null if there is none. */
function shareWithin(from: Pixel, to: Pixel, { left, top, right, bottom }: Box): [number, number] | null {
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
