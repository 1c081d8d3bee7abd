import type { Pixel } from './viewport.ts'

/** Beyond this a corner would shoot out further than the line is long. */
const longestCorner = 3

/** A line drawn `aside` pixels to the right of another, its corners where the shifted stretches meet. */
export function offsetPath(path: readonly Pixel[], aside: number): readonly Pixel[] {
  const steps = path.filter((pixel, index) => {
    const before = path[index - 1]
    return !before || before[0] !== pixel[0] || before[1] !== pixel[1]
  })
  if (aside === 0 || steps.length < 2) return steps
  return steps.map((pixel, index) => {
    const before = normal(steps[index - 1], pixel)
    const after = normal(pixel, steps[index + 1])
    const [one, other] = [before ?? after, after ?? before]
    if (!one || !other) return pixel
    const sum: Pixel = [one[0] + other[0], one[1] + other[1]]
    const square = sum[0] ** 2 + sum[1] ** 2
    // The sum of two normals is longest where the line runs on, and nothing where it turns back.
    const corner = square === 0 ? 1 : Math.min(longestCorner, 2 / square)
    return [pixel[0] + sum[0] * corner * aside, pixel[1] + sum[1] * corner * aside]
  })
}

/** Of length 1, to the right of the way from one pixel to the next on a screen whose y grows downwards. */
function normal(from: Pixel | undefined, to: Pixel | undefined): Pixel | null {
  if (!from || !to) return null
  const across = to[0] - from[0]
  const down = to[1] - from[1]
  const length = Math.hypot(across, down)
  return length === 0 ? null : [-down / length, across / length]
}
