import { type GeoPermissibleObjects, geoPath } from 'd3-geo'
import type { Pixel } from '../geometry/viewport.ts'
import { type Grid, type Plane, tenths } from './projected-map.ts'
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

  /** Points have components of their own, so this draws nothing. */
  arc(): void {
    this.all.pop()
  }

  beginPath(): void {
    this.all.length = 0
  }
}

/** The path data of a shape on a plane, clipped to it; empty where none of it is visible. */
export function pathOf(plane: Plane, shape: GeoPermissibleObjects): string {
  const chains = new Chains()
  geoPath(plane.projection, chains)(shape)
  return chains.all.map(({ pixels, closed }) => chainOf(pixels, closed, plane.detail, plane.grid)).join('')
}

/** The path data of a line through pixels. */
export function lineThrough(pixels: readonly Pixel[]): string {
  return chainOf(pixels, false, 0.1, tenths)
}

/** The shortest path data from pixel to pixel on a grid; empty where all pixels fall on one point of the grid. */
function chainOf(pixels: readonly Pixel[], closed: boolean, detail: number, grid: Grid): string {
  const kept = simplified(pixels, detail)
  const written = (steps: number) => numberOf((steps * grid.unitsPerPixel) / grid.stepsPerPixel)
  const [first, ...rest] = kept.map(([x, y]): Pixel => [stepsTo(x, grid), stepsTo(y, grid)])
  if (!first) return ''
  let [x, y] = first
  let steps = ''
  for (const [nextX, nextY] of rest) {
    if (nextX === x && nextY === y) continue
    steps += joined(steps, written(nextX - x))
    steps += joined(steps, written(nextY - y))
    x = nextX
    y = nextY
  }
  if (steps === '') return ''
  return `M${written(first[0])}${joined('0', written(first[1]))}l${steps}${closed ? 'z' : ''}`
}

/** Two numbers need a space between them, unless the second has a minus sign. */
function joined(before: string, number: string): string {
  return before === '' || number.startsWith('-') ? number : ` ${number}`
}

/** A number without the zero before its decimal point. */
function numberOf(value: number): string {
  return String(value).replace(/^(-?)0\./, '$1.')
}

/** Steps of a grid, rounded first to tenths, so a coarser grid shows the same as the usual one. */
function stepsTo(pixels: number, { stepsPerPixel }: Grid): number {
  return Math.round((Math.round(pixels * 10) / 10) * stepsPerPixel)
}
