import { expect, test } from 'vitest'
import { lengthOf, middleOf, stretchesWithin } from './polyline.ts'

const box = { left: 0, top: 0, right: 100, bottom: 100 }

test('a line that leaves a box and comes back has a stretch for each time, cut at the edges', () => {
  expect(
    stretchesWithin(
      [
        [10, 10],
        [10, 50],
        [200, 50],
        [0, 70],
        [-50, 70],
        [-50, 80],
        [150, 80],
      ],
      box,
    ),
  ).toEqual([
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

test('a line that passes through without a point inside is seen, one that passes by is not', () => {
  expect(
    stretchesWithin(
      [
        [-50, 40],
        [150, 40],
      ],
      box,
    ),
  ).toEqual([
    [
      [0, 40],
      [100, 40],
    ],
  ])
  expect(
    stretchesWithin(
      [
        [-50, 120],
        [150, 120],
      ],
      box,
    ),
  ).toEqual([])
})

test('the middle of a line is halfway along it, not halfway through its points', () => {
  const line = [
    [0, 0],
    [10, 0],
    [10, 0],
    [10, 90],
  ] as const
  expect(lengthOf(line)).toBe(100)
  expect(middleOf(line)).toEqual([10, 40])
  expect(middleOf([])).toBeNull()
})
