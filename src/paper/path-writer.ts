import { type GeoPermissibleObjects, geoPath } from 'd3-geo'
import type { Pixel, Plane } from './projected-map.ts'
import { simplified } from './simplified.ts'

/** Collects what d3 draws as chains of pixels. */
class Chains {
  readonly all: { readonly pixels: Pixel[]; closed: boolean }[] = []

  moveTo(x: number, y: number): void {
    this.all.push({ pixels: [[x, y]], closed: false })
  }

  lineTo(x: number, y: number): void {
    this.all.at(-1)?.pixels.push([x, y])
  }

  closePath(): void {
    const last = this.all.at(-1)
    if (last) last.closed = true
  }

  /** Points are drawn by components of their own. */
  arc(): void {
    this.all.pop()
  }

  beginPath(): void {
    this.all.length = 0
  }
}

/** The path data of a shape on a plane, clipped to it; empty where nothing of it is seen. */
export function pathOf(plane: Plane, shape: GeoPermissibleObjects): string {
  const chains = new Chains()
  geoPath(plane.projection, chains)(shape)
  return chains.all.map(({ pixels, closed }) => chainOf(pixels, closed, plane.detail)).join('')
}

/** The path data of a line through pixels. */
export function lineThrough(pixels: readonly Pixel[]): string {
  return chainOf(pixels, false, 0.1)
}

/** Steps from pixel to pixel in tenths, which is the shortest way of writing them. */
function chainOf(pixels: readonly Pixel[], closed: boolean, detail: number): string {
  const kept = simplified(pixels, detail)
  const whole = kept.map(([x, y]): Pixel => [Math.round(x * 10), Math.round(y * 10)])
  const [first, ...rest] = whole
  if (!first) return ''
  let [x, y] = first
  let steps = ''
  for (const [nextX, nextY] of rest) {
    if (nextX === x && nextY === y) continue
    steps += joined(steps, tenths(nextX - x))
    steps += joined(steps, tenths(nextY - y))
    x = nextX
    y = nextY
  }
  if (steps === '') return ''
  return `M${tenths(first[0])}${joined('0', tenths(first[1]))}l${steps}${closed ? 'z' : ''}`
}

/** A number after another needs a space unless its sign divides them. */
function joined(before: string, number: string): string {
  return before === '' || number.startsWith('-') ? number : ` ${number}`
}

function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.')
}
