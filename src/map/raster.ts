/** A picture as MapLibre takes it: RGBA bytes, not premultiplied. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
  /** Pixels of the picture to one CSS pixel of the map. */
  readonly pixelRatio: number
}

/** How much of a pixel is inked, 0 to 1, from its centre in CSS pixels and the size of a pixel. */
export type Coverage = (x: number, y: number, pixel: number) => number

type Colour = readonly [red: number, green: number, blue: number]

/** Reads `#rrggbb`. */
function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** The coverage of a shape whose edge is `distance` CSS pixels away; negative is inside. Softens over one pixel. */
export function edge(distance: number, pixel: number): number {
  return Math.min(1, Math.max(0, 0.5 - distance / pixel))
}

/** A layer of ink; the first is the lowest. */
export interface InkLayer {
  readonly hex: string
  readonly coverage: Coverage
}

/**
 * Paints inks over nothing, pixel by pixel. `side` is in CSS pixels, and `devicePixels` the pixels to one of them; the
 * side is rounded to whole pixels, and the picture's own ratio says by how much.
 */
export function paint(side: number, devicePixels: number, inks: readonly InkLayer[]): Picture {
  const size = Math.max(1, Math.round(side * devicePixels))
  const pixelRatio = size / side
  const data = new Uint8ClampedArray(size * size * 4)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const x = (column + 0.5) / pixelRatio
      const y = (row + 0.5) / pixelRatio
      data.set(blend(inks, x, y, 1 / pixelRatio), (row * size + column) * 4)
    }
  }
  return { width: size, height: size, data, pixelRatio }
}

function blend(inks: readonly InkLayer[], x: number, y: number, pixel: number): readonly number[] {
  let alpha = 0
  let mixed: readonly number[] = [0, 0, 0]
  for (const ink of inks) {
    const over = ink.coverage(x, y, pixel)
    const next = over + alpha * (1 - over)
    const below = mixed
    if (next > 0) {
      mixed = colourOf(ink.hex).map((part, index) => {
        return (part * over + (below[index] ?? 0) * alpha * (1 - over)) / next
      })
    }
    alpha = next
  }
  return [...mixed, alpha * 255]
}
