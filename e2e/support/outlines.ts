/** The distance between the outlines of two pictures of the same map. */
export interface Apart {
  /** The share of the pixels with the colour of an area in both pictures. Only these can be compared. */
  readonly compared: number
  /** The number of pixels with the colours of different areas in the two pictures. */
  readonly changed: number
  /** The number of changed pixels that are further from the other outline than a pixel and its corner. */
  readonly moved: number
}

/** A part of a picture, in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Compares two screenshots of one size, according to the colours of areas alone. Names and lines have other colours and
 * are ignored. The function runs in a page, which can decode pictures, so it can use nothing from outside.
 */
export async function outlinesApart(given: {
  readonly before: string
  readonly after: string
  readonly colours: readonly string[]
  /** The boxes of names. Their halos have the colours of areas, but are not outlines. */
  readonly names: readonly Box[]
}): Promise<Apart> {
  const reach = 6
  const cornerOfPixel = 1.5
  /** The area of each colour. A graphics card may be off by one in every channel. */
  const known = new Map<number, number>()
  for (const [area, hex] of given.colours.entries()) {
    for (const red of [-65536, 0, 65536]) {
      for (const green of [-256, 0, 256]) {
        for (const blue of [-1, 0, 1]) known.set(Number.parseInt(hex.slice(1), 16) + red + green + blue, area)
      }
    }
  }

  async function areasIn(picture: string) {
    const image = new Image()
    image.src = `data:image/png;base64,${picture}`
    await image.decode()
    const { width, height } = image
    const context = new OffscreenCanvas(width, height).getContext('2d')
    if (!context) throw new Error('This browser cannot read a picture.')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, width, height)
    const found = new Int8Array(width * height).fill(-1)
    for (let pixel = 0; pixel < found.length; pixel++) {
      const [red = 0, green = 0, blue = 0] = data.subarray(4 * pixel, 4 * pixel + 3)
      found[pixel] = known.get((red << 16) | (green << 8) | blue) ?? -1
    }
    // A pixel unlike all its neighbours is a blended line, which can have the colour of any area.
    const areas = found.map((area, pixel) =>
      [pixel - 1, pixel + 1, pixel - width, pixel + width].some((other) => found[other] === area) ? area : -1,
    )
    return { width, height, areas }
  }

  const [before, after] = [await areasIn(given.before), await areasIn(given.after)]
  const { width, height } = before

  /** The distance from a pixel to the nearest pixel of an area, or more than the reach. */
  function distance(areas: Int8Array, x: number, y: number, area: number): number {
    let nearest = Number.POSITIVE_INFINITY
    for (let down = -reach; down <= reach; down++) {
      for (let right = -reach; right <= reach; right++) {
        const [column, row] = [x + right, y + down]
        if (column < 0 || row < 0 || column >= width || row >= height) continue
        if (areas[row * width + column] === area) nearest = Math.min(nearest, Math.hypot(right, down))
      }
    }
    return nearest
  }

  function isBesideName(x: number, y: number): boolean {
    return given.names.some(
      ({ left, top, right, bottom }) =>
        x >= left - reach && x <= right + reach && y >= top - reach && y <= bottom + reach,
    )
  }

  let changed = 0
  let moved = 0
  let compared = 0
  for (let pixel = 0; pixel < before.areas.length; pixel++) {
    const [was = -1, is = -1] = [before.areas[pixel], after.areas[pixel]]
    const [x, y] = [pixel % width, Math.floor(pixel / width)]
    if (was < 0 || is < 0 || isBesideName(x, y)) continue
    compared++
    if (was === is) continue
    changed++
    const apart = Math.min(distance(after.areas, x, y, was), distance(before.areas, x, y, is))
    // An outline beyond reach has not moved: one of the two pictures leaves out an island, for example.
    if (apart > cornerOfPixel && apart <= reach) moved++
  }
  return { compared: compared / before.areas.length, changed, moved }
}
