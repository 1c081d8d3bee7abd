/** How far the outlines of two pictures of the same map lie apart. */
export interface Apart {
  /** Pixels that are the colour of one area in one picture and of another in the other. */
  readonly changed: number
  /** For the furthest of them, how far it is to where the outline is now, in pixels. */
  readonly furthest: number
}

/**
 * Compares two screenshots of one size by the colours of areas alone, so that names and lines, which are of other
 * colours, are passed over. Runs in a page, which can decode pictures; so it uses nothing from outside.
 */
export async function outlinesApart(given: {
  readonly before: string
  readonly after: string
  readonly colours: readonly string[]
}): Promise<Apart> {
  const reach = 6
  const colours = given.colours.map((hex) =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)),
  )

  async function areasIn(picture: string) {
    const image = new Image()
    image.src = `data:image/png;base64,${picture}`
    await image.decode()
    const { width, height } = image
    const context = new OffscreenCanvas(width, height).getContext('2d')
    if (!context) throw new Error('This browser cannot read a picture.')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, width, height)
    const areas = new Int8Array(width * height).fill(-1)
    for (let pixel = 0; pixel < areas.length; pixel++) {
      areas[pixel] = colours.findIndex((colour) =>
        colour.every((part, at) => Math.abs(part - (data[4 * pixel + at] ?? 0)) <= 2),
      )
    }
    return { width, height, areas }
  }

  const [before, after] = [await areasIn(given.before), await areasIn(given.after)]
  const { width, height } = before

  /** How far from a pixel the nearest of an area is, or beyond the reach. */
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

  let changed = 0
  let furthest = 0
  for (let pixel = 0; pixel < before.areas.length; pixel++) {
    const [was = -1, is = -1] = [before.areas[pixel], after.areas[pixel]]
    if (was === is || was < 0 || is < 0) continue
    changed++
    const [x, y] = [pixel % width, Math.floor(pixel / width)]
    const apart = Math.min(distance(after.areas, x, y, was), distance(before.areas, x, y, is))
    furthest = Math.max(furthest, apart)
  }
  return { changed, furthest }
}
