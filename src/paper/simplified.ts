import type { Pixel } from '../geometry/viewport.ts'

/** The pixels of a chain that keep all others within `detail` CSS pixels of the line (Douglas and Peucker's method). */
export function simplified(pixels: readonly Pixel[], detail: number): readonly Pixel[] {
  if (pixels.length < 3) return pixels
  const kept = new Uint8Array(pixels.length)
  kept[0] = 1
  kept[pixels.length - 1] = 1
  const waiting: [number, number][] = [[0, pixels.length - 1]]
  for (let stretch = waiting.pop(); stretch; stretch = waiting.pop()) {
    const [from, to] = stretch
    const furthest = furthestBetween(pixels, from, to, detail)
    if (furthest === null) continue
    kept[furthest] = 1
    waiting.push([from, furthest], [furthest, to])
  }
  return pixels.filter((_, index) => kept[index] === 1)
}

/** The index of the pixel furthest from the straight line between two, or null where all are within `detail`. */
function furthestBetween(pixels: readonly Pixel[], from: number, to: number, detail: number): number | null {
  const start = pixels[from]
  const end = pixels[to]
  if (!start || !end) return null
  const across = end[0] - start[0]
  const down = end[1] - start[1]
  const length = across * across + down * down
  let most = detail * detail
  let furthest: number | null = null
  for (let index = from + 1; index < to; index++) {
    const pixel = pixels[index]
    if (!pixel) continue
    const x = pixel[0] - start[0]
    const y = pixel[1] - start[1]
    const part = length === 0 ? 0 : Math.min(1, Math.max(0, (x * across + y * down) / length))
    const off = (x - across * part) ** 2 + (y - down * part) ** 2
    if (off > most) {
      most = off
      furthest = index
    }
  }
  return furthest
}
