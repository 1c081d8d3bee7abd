import { describe, expect, test } from 'vitest'
import { stretchOf } from './straight-run.ts'
import type { Pixel } from './viewport.ts'

const corner: readonly Pixel[] = [
  [0, 0],
  [10, 0],
  [10, 10],
]

describe('a stretch of a path', () => {
  test('begins and ends where it is asked to, with the corners between', () => {
    expect(stretchOf(corner, 4, 8, 90)).toEqual([
      [4, 0],
      [10, 0],
      [10, 2],
    ])
  })

  test('is none where the path turns too much, or ends before', () => {
    expect(stretchOf(corner, 4, 8, 89)).toBeNull()
    expect(stretchOf(corner, 4, 6, 0)).not.toBeNull()
    expect(stretchOf(corner, 15, 6, 90)).toBeNull()
  })

  test('goes from left to right, whichever way the path goes', () => {
    const leftward: readonly Pixel[] = [
      [30, 5],
      [0, 5],
    ]
    expect(stretchOf(leftward, 10, 5, 0)).toEqual([
      [15, 5],
      [20, 5],
    ])
  })
})
