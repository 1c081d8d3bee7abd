import { startedResvg } from '../../tools/resvg.mjs'

const Resvg = await startedResvg()

/** A picture as RGBA bytes. */
export type Pixels = Uint8Array

/** Draws SVG elements on a square of `size` pixels; `viewBox` is the visible part of them. */
export function pixelsOf(elements: string, size: number, viewBox: string): Pixels {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${viewBox}">${elements}</svg>`
  const drawing = new Resvg(svg)
  const image = drawing.render()
  const pixels = image.pixels
  image.free()
  drawing.free()
  return pixels
}

/** The part of the pixels, 0 to 1, that differ by more than `tolerance` in red, green, blue or opacity. */
export function differingPart(one: Pixels, other: Pixels, tolerance: number): number {
  const pixels = one.length / 4
  const differing = Array.from({ length: pixels }, (_, pixel) =>
    [0, 1, 2, 3].some(
      (channel) => Math.abs((one[4 * pixel + channel] ?? 0) - (other[4 * pixel + channel] ?? 0)) > tolerance,
    ),
  )
  return differing.filter(Boolean).length / pixels
}
