import { spheres } from '../../src/facts/index.ts'
import { overlayIds } from '../../src/overlays/index.ts'
import { firstView } from '../../src/view/view.ts'
import { paperOf } from './painters.ts'

interface Tile {
  /** As the other painter names it. */
  readonly id: string
  readonly side: number
  /** How far a place on the tile is from the edge of the nearest stroke, in CSS pixels; negative is on it. */
  readonly inked: (x: number, y: number) => number
}

type Stretch = readonly [x: number, y: number, toX: number, toY: number]

/** The tiles that the paper painter repeats, with what of them is inked. */
export function tilesOnPaper(): readonly Tile[] {
  const elements = paperOf({ ...firstView, layers: overlayIds, subject: null })
  return elements.flatMap(({ tag, attributes }, index): Tile[] => {
    const path = elements[index + 1]?.attributes
    if (tag !== 'pattern' || !path) return []
    const name = attributes['id']?.replace('paper-', '') ?? ''
    const sphere = spheres.find(({ id }) => name === `hatch-${id}`)
    const stretches = stretchesOf(path['d'] ?? '')
    const round = path['stroke-linecap'] === 'round'
    const half = Number(path['stroke-width']) / 2
    return [
      {
        id: sphere ? `hatch:${sphere.id}` : name,
        side: Number(attributes['width']),
        inked: (x, y) =>
          Math.min(
            ...stretches.map((stretch) =>
              round ? distance(stretch, x, y) - half : distanceToBar(stretch, half, x, y),
            ),
          ),
      },
    ]
  })
}

/** The straight stretches of path data made of M, L, h and v. */
function stretchesOf(data: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  let [x, y] = [0, 0]
  for (const [, letter, numbers = ''] of data.matchAll(/([MLhv])([^MLhv]*)/g)) {
    const [one = 0, other = 0] = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    const to: readonly [number, number] =
      letter === 'h' ? [x + one, y] : letter === 'v' ? [x, y + one] : [one, other]
    if (letter !== 'M') stretches.push([x, y, ...to])
    ;[x, y] = to
  }
  return stretches
}

function distance([x, y, toX, toY]: Stretch, atX: number, atY: number): number {
  const [across, down] = [toX - x, toY - y]
  const length = across ** 2 + down ** 2
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((atX - x) * across + (atY - y) * down) / length))
  return Math.hypot(atX - x - across * part, atY - y - down * part)
}

/** To a stroke that ends square at its ends. */
function distanceToBar([x, y, toX, toY]: Stretch, half: number, atX: number, atY: number): number {
  const [across, down] = [toX - x, toY - y]
  const length = Math.hypot(across, down)
  const along = ((atX - x) * across + (atY - y) * down) / length
  const aside = Math.abs((atX - x) * down - (atY - y) * across) / length
  return Math.max(aside - half, -along, along - length)
}
