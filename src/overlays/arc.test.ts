import { describe, expect, test } from 'vitest'
import { arcBetween } from './arc.ts'

describe('arcBetween', () => {
  const arc = arcBetween([50, 40], [60, 40])
  const first = arc[0] ?? [0, 0]
  const last = arc.at(-1) ?? [0, 0]

  test('leads from one place to another and stops short of both', () => {
    expect(first[0]).toBeGreaterThan(50)
    expect(first[0]).toBeLessThan(53)
    expect(last[0]).toBeGreaterThan(57)
    expect(last[0]).toBeLessThan(60)
  })

  test('bends to the left of its direction, so two opposite arcs do not overlap', () => {
    const middle = arc[12] ?? [0, 0]
    const back = arcBetween([60, 40], [50, 40])[12] ?? [0, 0]
    expect(middle[1]).toBeGreaterThan(40.5)
    expect(back[1]).toBeLessThan(39.5)
  })

  test('bends less where it comes from far away', () => {
    const far = arcBetween([-90, 40], [50, 40])[12] ?? [0, 0]
    expect(far[1] - 40).toBeLessThan(6)
  })
})
