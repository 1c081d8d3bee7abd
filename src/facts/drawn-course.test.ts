import { describe, expect, test } from 'vitest'
import { approximateStretches, courseParts, drawnCourse, reasonsOf } from './drawn-course.ts'
import { course, leg, through } from './route.ts'

const start = through('Start', 60, 45, 'KAZ')
const near = through('Near', 61, 45, 'KAZ')
const far = through('Far', 64, 45, 'KAZ')
const end = through('End', 64.5, 45.2, 'KAZ')

const drawn = (parts: Parameters<typeof leg>[0]['waypoints'], rest: { readonly approximate?: string } = {}) =>
  leg({ id: 'leg', name: 'Start–End', mode: 'rail', because: ['pr-btc-route'], waypoints: parts, ...rest })

const kinds = (one: ReturnType<typeof drawn>) => courseParts(one).map(({ approximate }) => approximate)

describe('parts of a course', () => {
  test('a leg with a place at least every 120 km is one known part', () => {
    expect(kinds(drawn([start, near]))).toEqual([false])
  })

  test('a longer stretch is approximate, and neighbouring parts share a point', () => {
    const gap = drawn([start, near, far, end])
    expect(kinds(gap)).toEqual([false, true, false])
    const [first, second, third] = courseParts(gap)
    expect(first?.path.at(-1)).toEqual(second?.path[0])
    expect(second?.path.at(-1)).toEqual(third?.path[0])
    expect(approximateStretches(gap)).toEqual([
      { from: 'Near', to: 'Far', why: 'No place between them is known for more than 120 km.' },
    ])
    expect(courseParts(gap).flatMap(({ path }, index) => path.slice(index === 0 ? 0 : 1))).toEqual(
      drawnCourse(gap),
    )
  })

  test('a leg with a reason is approximate throughout', () => {
    const unknown = drawn([start, near, far], { approximate: 'Nobody knows.' })
    expect(kinds(unknown)).toEqual([true])
    expect(reasonsOf(unknown)).toEqual(['Nobody knows.'])
    expect(approximateStretches(unknown)).toEqual([{ from: 'Start', to: 'Far', why: 'Nobody knows.' }])
  })

  test('a shared course with a reason is approximate on every leg, and no further', () => {
    const shared = course('Near–Beyond', [near, through('Beyond', 61.5, 45, 'KAZ')], 'Nobody knows.')
    const along = drawn([start, shared, through('After', 62, 45, 'KAZ')])
    expect(kinds(along)).toEqual([false, true, false])
    expect(reasonsOf(along)).toEqual(['Nobody knows.'])
  })

  test('a sea lane has no approximate part, since its style says so', () => {
    const lane = leg({ ...drawn([start, far]), mode: 'ferry', schematic: true, approximate: 'Lane.' })
    expect(kinds(lane)).toEqual([false])
  })
})
