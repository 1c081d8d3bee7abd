import { describe, expect, test } from 'vitest'
import { imaginedLookup, kilometre } from './shapes.fixture.ts'
import { isNear, kilometresBetween, type Point, remembering, samplesBetween } from './shapes.ts'

describe('distances', () => {
  test('are those of the Earth, to within 1 %', () => {
    const bakuToTbilisi = kilometresBetween([49.87, 40.41], [44.79, 41.72])
    expect(Math.abs(bakuToTbilisi / 449 - 1)).toBeLessThan(0.01)
  })

  test('a sampled stretch keeps its ends and has no longer gap than the spacing', () => {
    const points = samplesBetween([44.79, 41.73], [49.86, 40.4], 2)
    const gaps = points.slice(1).map((point, index) => kilometresBetween(points[index] ?? point, point))
    expect([points[0], points.at(-1)]).toEqual([
      [44.79, 41.73],
      [49.86, 40.4],
    ])
    expect(Math.max(...gaps)).toBeLessThanOrEqual(2.05)
  })

  test('a stretch without length is its two ends', () => {
    expect(samplesBetween([1, 1], [1, 1], 2)).toEqual([
      [1, 1],
      [1, 1],
    ])
  })
})

describe('nearness', () => {
  const inTurkey = [1 + 5 * kilometre, 0.5] as const

  test('a country is near within the distance and not beyond it', () => {
    expect(isNear(inTurkey, ['GEO'], 6, imaginedLookup)).toBe(true)
    expect(isNear(inTurkey, ['GEO'], 4, imaginedLookup)).toBe(false)
  })

  test('the country of the point itself is near, and so is the sea off its coast', () => {
    expect(isNear(inTurkey, ['AZE', 'TUR'], 1, imaginedLookup)).toBe(true)
    expect(isNear([0.5, 3 * kilometre], ['sea'], 6, imaginedLookup)).toBe(true)
    expect(isNear(inTurkey, ['sea'], 6, imaginedLookup)).toBe(false)
  })

  test('far north, where degrees of longitude are short, the distance is the same', () => {
    const meridian = {
      ...imaginedLookup,
      countryAt: ([lng]: Point) => (lng < 0 ? 'FIN' : 'sea'),
    }
    const fiveKilometres = (5 * kilometre) / Math.cos((70 * Math.PI) / 180)
    expect(isNear([fiveKilometres, 70], ['FIN'], 6, meridian)).toBe(true)
    expect(isNear([fiveKilometres, 70], ['FIN'], 4, meridian)).toBe(false)
  })

  test('an island two kilometres across is found at any place', () => {
    const bearings = Array.from({ length: 24 }, (_, part) => (part / 24) * 2 * Math.PI)
    const islands = [1.5, 2.5, 3.5, 4.5, 5.5].flatMap((distance) =>
      bearings.map(
        (bearing): Point => [
          Math.cos(bearing) * distance * kilometre,
          Math.sin(bearing) * distance * kilometre,
        ],
      ),
    )
    const missed = islands.filter((island) => {
      const countryAt = (point: Point) => (kilometresBetween(point, island) <= 1 ? 'FIN' : 'sea')
      return !isNear([0, 0], ['FIN'], 6, { ...imaginedLookup, countryAt })
    })
    expect(missed).toEqual([])
  })

  test('the point itself counts, even on the smallest land', () => {
    const rock = { ...imaginedLookup, countryAt: (point: Point) => (String(point) === '0,0' ? 'FIN' : 'sea') }
    expect(isNear([0, 0], ['FIN'], 6, rock)).toBe(true)
  })
})

test('a remembering lookup asks the shapes once for each point', () => {
  const asked: string[] = []
  const lookup = remembering({
    ...imaginedLookup,
    countryAt(point) {
      asked.push(point.join(' '))
      return imaginedLookup.countryAt(point)
    },
  })
  const answers = [lookup.countryAt([0.5, 0.5]), lookup.countryAt([0.5, 0.5]), lookup.countryAt([0.5, -0.5])]
  expect([answers, asked]).toEqual([
    ['GEO', 'GEO', 'sea'],
    ['0.5 0.5', '0.5 -0.5'],
  ])
})
