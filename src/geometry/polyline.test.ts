import { describe, expect, test } from 'vitest'
import {
  clippedTo,
  lengthOf,
  offsetLine,
  type Polyline,
  placeAlong,
  placesAlong,
  sliceOf,
  turnOf,
} from './polyline.ts'

const box = { left: 0, top: 0, right: 100, bottom: 100 }
/** Ten pixels to the right, then ten down. */
const corner: Polyline = [
  [0, 0],
  [10, 0],
  [10, 10],
]

describe('a line clipped to a box', () => {
  test('has one part for each stretch inside, cut at the edges', () => {
    const line: Polyline = [
      [10, 10],
      [10, 50],
      [200, 50],
      [0, 70],
      [-50, 70],
      [-50, 80],
      [150, 80],
    ]
    expect(clippedTo(line, box)).toEqual([
      [
        [10, 10],
        [10, 50],
        [100, 50],
      ],
      [
        [100, 60],
        [0, 70],
      ],
      [
        [0, 80],
        [100, 80],
      ],
    ])
  })

  test('has a part where it passes through without a point inside, and none where it passes by', () => {
    const through: Polyline = [
      [-50, 40],
      [150, 40],
    ]
    const seen = [
      [
        [0, 40],
        [100, 40],
      ],
    ]
    expect(clippedTo(through, box)).toEqual(seen)
    expect(
      clippedTo(
        through.map(([x, y]) => [x, y + 80]),
        box,
      ),
    ).toEqual([])
  })
})

describe('a place along a line', () => {
  test('is at a distance from its start, not at a share of its points', () => {
    const line: Polyline = [
      [0, 0],
      [10, 0],
      [10, 0],
      [10, 90],
    ]
    expect(lengthOf(line)).toBe(100)
    expect(placeAlong(line, 50)).toEqual({ at: [10, 40], angle: 90 })
    expect(placeAlong(line, 0)).toEqual({ at: [0, 0], angle: 0 })
    expect(placeAlong(line, 101)).toBeNull()
    expect(placeAlong([corner[0] ?? [0, 0], ...corner], 0)).toEqual({ at: [0, 0], angle: 0 })
    expect(placeAlong([], 0)).toBeNull()
  })

  test('is one of several that are evenly spread, or the middle of a short line', () => {
    const line: Polyline = [
      [0, 0],
      [0, 100],
    ]
    expect(placesAlong(line, 45).map(({ at }) => at)).toEqual([
      [0, 25],
      [0, 75],
    ])
    expect(placesAlong(corner, 45).map(({ at }) => at)).toEqual([[10, 0]])
  })
})

describe('a slice of a line', () => {
  test('begins and ends at the given distances, with the corners between', () => {
    expect(sliceOf(corner, 4, 8)).toEqual([
      [4, 0],
      [10, 0],
      [10, 2],
    ])
    expect(sliceOf(corner, 15, 6)).toBeNull()
  })

  test('has the sum of its corners as its turn, to either side', () => {
    expect(turnOf(corner)).toBe(90)
    expect(turnOf(corner.toReversed())).toBe(90)
    expect(turnOf(sliceOf(corner, 4, 6) ?? corner)).toBe(0)
  })
})

describe('a line with an offset to the right', () => {
  test('is joined at its corners', () => {
    expect(offsetLine(corner, 2)).toEqual([
      [0, 2],
      [8, 2],
      [8, 10],
    ])
  })

  test('stays near its line where that turns back', () => {
    const sharp: Polyline = [
      [0, 0],
      [100, 0],
      [0, 1],
    ]
    const [, [x, y] = [0, 0]] = offsetLine(sharp, 2)
    expect(Math.hypot(x - 100, y)).toBeLessThan(10)
  })
})
