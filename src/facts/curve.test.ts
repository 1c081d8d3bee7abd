import { describe, expect, test } from 'vitest'
import { curveThrough, furthestBend } from './curve.ts'
import { kilometresBetween, type Point, samplesBetween } from './map-check/shapes.ts'

/** The largest distance, in km, of a stretch's points from the straight line between its ends. */
function bend(stretch: readonly Point[]): number {
  const [from, to] = [stretch[0] as Point, stretch.at(-1) as Point]
  const line = samplesBetween(from, to, 0.2)
  return Math.max(...stretch.map((point) => Math.min(...line.map((one) => kilometresBetween(one, point)))))
}

const zigzag: readonly Point[] = [
  [60, 45],
  [66, 46],
  [66.5, 43],
  [72, 44],
]

describe('a curve through points', () => {
  test('passes each point, and starts each stretch at the end of the stretch before', () => {
    const stretches = curveThrough(zigzag)
    expect(stretches.map((stretch) => stretch[0])).toEqual(zigzag.slice(0, -1))
    expect(stretches.map((stretch) => stretch.at(-1))).toEqual(zigzag.slice(1))
  })

  test('bends at most 6 km from the straight lines', () => {
    const bends = curveThrough(zigzag).map(bend)
    expect(Math.max(...bends)).toBeGreaterThan(2)
    expect(Math.max(...bends)).toBeLessThanOrEqual(furthestBend + 0.2)
  })

  test('has no corner at a point', () => {
    const [before, after] = curveThrough([
      [60, 45],
      [60.4, 45.2],
      [60.8, 45],
    ])
    const turnOf = (from: Point | undefined, to: Point | undefined) =>
      Math.atan2((to?.[1] ?? 0) - (from?.[1] ?? 0), (to?.[0] ?? 0) - (from?.[0] ?? 0))
    // Straight lines would turn by 1.2 radians.
    const arriving = turnOf(before?.at(-2), before?.at(-1))
    const leaving = turnOf(after?.[0], after?.[1])
    expect(Math.abs(arriving - leaving)).toBeLessThan(0.4)
  })

  test('through points on one line is that line', () => {
    const [stretch] = curveThrough([
      [60, 0],
      [61, 0],
      [63, 0],
    ])
    expect(stretch).toEqual([
      [60, 0],
      [61, 0],
    ])
  })

  test('has tangents from one side where asked, so lines on one bed are the same up to a fork', () => {
    const bed: readonly Point[] = [
      [60, 45],
      [61, 45.3],
      [62, 45],
    ]
    const fork = new Map([[2, 'before' as const]])
    const north = curveThrough([...bed, [62.5, 46]], fork)
    const south = curveThrough([...bed, [62.5, 44]], fork)
    expect(north.slice(0, 2)).toEqual(south.slice(0, 2))
    expect(curveThrough([...bed, [62.5, 46]])[1]).not.toEqual(curveThrough([...bed, [62.5, 44]])[1])
  })
})
