import { describe, expect, test } from 'vitest'
import { spheres } from '../facts/index.ts'
import { hatchTile, type Theme } from '../overlays/index.ts'
import { isTile, type PatternName, patternId, pictureOf } from './patterns.ts'
import type { Picture } from './raster.ts'

const themes: readonly Theme[] = ['light', 'dark']
const ratios = [1, 1.25, 1.5, 2, 3]
const hatchNames = spheres.map((sphere): PatternName => `hatch:${sphere.id}`)
const tiles: readonly PatternName[] = [...hatchNames, 'silent', 'disputed']
const icons: readonly PatternName[] = ['contested', 'town', 'capital', 'arrow:oil', 'arrow:gas']

function drawn(name: PatternName, theme: Theme, devicePixels: number): Picture {
  const picture = pictureOf(patternId(name, theme), devicePixels)
  if (picture === null) throw new Error(`No picture ${name}`)
  return picture
}

/** The opacity of a pixel, beyond the edges as the repeated tile would have it. */
function opacity({ width, height, data }: Picture, x: number, y: number): number {
  const column = ((x % width) + width) % width
  const row = ((y % height) + height) % height
  return data[(row * width + column) * 4 + 3] ?? 0
}

describe('the pictures of the map', () => {
  test.each(tiles)('%s repeats without a seam', (name) => {
    for (const ratio of ratios) {
      const picture = drawn(name, 'light', ratio)
      const side = picture.width
      // The step over the seam is one of the steps that the inside of the tile has as well.
      const steps = (along: (index: number, step: number) => number, at: number) =>
        Math.max(
          ...Array.from({ length: side }, (_, index) => Math.abs(along(index, at) - along(index, at + 1))),
        )
      const across = (index: number, step: number) => opacity(picture, step, index)
      const down = (index: number, step: number) => opacity(picture, index, step)
      for (const way of [across, down]) {
        const inside = Math.max(...Array.from({ length: side - 1 }, (_, at) => steps(way, at)))
        expect(steps(way, side - 1)).toBeLessThanOrEqual(inside + 1)
      }
    }
  })

  test.each(tiles)('%s is the same moved by a whole tile, and has some ink and some paper', (name) => {
    const { data } = drawn(name, 'dark', 2)
    const opacities = data.filter((_, index) => index % 4 === 3)
    expect(Math.min(...opacities)).toBe(0)
    expect(Math.max(...opacities)).toBeGreaterThan(128)
  })

  test('slanted hatches meet themselves at the corners of the tile', () => {
    const up = drawn('hatch:russia', 'light', 2)
    const last = up.width - 1
    expect(opacity(up, 0, last)).toBeGreaterThan(200)
    expect(opacity(up, last, 0)).toBeGreaterThan(200)
    const down = drawn('hatch:china', 'light', 2)
    expect(opacity(down, 0, 0)).toBeGreaterThan(200)
    expect(opacity(down, last, last)).toBeGreaterThan(200)
  })

  test('no two spheres have the same hatch', () => {
    const opacities = hatchNames.map((name) =>
      drawn(name, 'light', 2).data.filter((_, index) => index % 4 === 3),
    )
    expect(new Set(opacities.map((one) => one.join())).size).toBe(hatchNames.length)
  })

  test('a tile is as wide on the map as the table of hatches says, at any ratio of pixels', () => {
    for (const ratio of ratios) {
      const { width, pixelRatio } = drawn('hatch:iran', 'light', ratio)
      expect(width / pixelRatio).toBeCloseTo(hatchTile.side)
      expect(Number.isInteger(width)).toBe(true)
    }
  })

  test.each(icons)('%s keeps clear of its edges, so that it is not cut', (name) => {
    for (const theme of themes) {
      const picture = drawn(name, theme, 2)
      for (let at = 0; at < picture.width; at++) {
        expect(opacity(picture, at, 0) + opacity(picture, 0, at)).toBeLessThan(40)
      }
    }
  })

  test('an arrow head points to the right', () => {
    const picture = drawn('arrow:oil', 'light', 4)
    const inked = (from: number, to: number) => {
      let sum = 0
      for (let x = from; x < to; x++) for (let y = 0; y < picture.height; y++) sum += opacity(picture, x, y)
      return sum
    }
    expect(inked(0, picture.width / 2)).toBeGreaterThan(inked(picture.width / 2, picture.width))
  })

  test('only what is repeated is redrawn for the zoom', () => {
    for (const name of tiles) expect(isTile(patternId(name, 'dark'))).toBe(true)
    for (const name of icons) expect(isTile(patternId(name, 'dark'))).toBe(false)
  })

  test('a name that is not ours has no picture', () => {
    for (const id of ['', 'light', 'light/', 'light/hatch:nobody', 'dusk/silent', 'light/arrow:none']) {
      expect(pictureOf(id, 2)).toBeNull()
    }
  })
})
