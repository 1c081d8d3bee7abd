import { describe, expect, test } from 'vitest'
import type { Line, Point } from '../overlays/index.ts'
import { lineOffsetAt } from '../symbols/line-drawing.ts'
import { nearestMark, type Projection, reach } from './nearest-mark.ts'

const pixels: Projection = (at) => at
const because: Line['because'] = ['pr-btc-route']

function line(id: string, style: Line['style'], path: Line['path']): Line {
  return {
    kind: 'line',
    id,
    key: style,
    subject: 'btc',
    route: 'btc',
    leg: id,
    style,
    path,
    evidence: 'one',
    because,
  }
}

function point(id: string, at: Point['at']): Point {
  return {
    kind: 'point',
    id,
    key: 'node',
    subject: 'btc',
    route: 'btc',
    name: id,
    symbol: 'port',
    side: 'left',
    at,
    evidence: 'one',
    because,
  }
}

const eastward = line('oil', 'oil pipeline', [
  [0, 100],
  [200, 100],
])

describe('the mark nearest to a click', () => {
  test('is a line within reach, along all its length and not beyond', () => {
    expect(nearestMark([eastward], pixels, 6, [100, 100 + reach - 1])?.id).toBe('oil')
    expect(nearestMark([eastward], pixels, 6, [100, 100 + reach + 1])).toBeNull()
    expect(nearestMark([eastward], pixels, 6, [200 + reach + 1, 100])).toBeNull()
  })

  test('is, of two lines on one course, the one on the side of the click', () => {
    const gas = line('gas', 'gas pipeline', eastward.path)
    const aside = lineOffsetAt(gas, 6)
    expect(aside).toBeGreaterThan(0)
    // The line runs east, so its right side is down.
    expect(nearestMark([eastward, gas], pixels, 6, [100, 100 + aside])?.id).toBe('gas')
    expect(nearestMark([eastward, gas], pixels, 6, [100, 99])?.id).toBe('oil')
  })

  test('is a point rather than the line through it', () => {
    const port = point('port', [100, 100])
    expect(nearestMark([port, eastward], pixels, 6, [103, 101])?.id).toBe('port')
    expect(nearestMark([port, eastward], pixels, 6, [120, 100])?.id).toBe('oil')
  })

  test('is found on a line with a step without length', () => {
    const still = line('still', 'ferry', [
      [50, 50],
      [50, 50],
    ])
    expect(nearestMark([still], pixels, 6, [52, 50])?.id).toBe('still')
  })
})
