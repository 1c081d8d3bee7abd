import { describe, expect, test } from 'vitest'
import { reasonsOf } from './drawn-course.ts'
import { lengthsOf } from './route-length.ts'
import { routeOf, routes } from './routes/index.ts'

const measured = routes.filter((route) => lengthsOf(route) !== null)

describe('drawn and published lengths', () => {
  const comparable = measured.filter((route) => lengthsOf(route)?.extent !== 'more')

  test.each(comparable)(
    'the length of $id agrees within 5 %, or what it measures is approximate',
    (route) => {
      const lengths = lengthsOf(route)
      expect(lengths?.agree || lengths?.approximate, `${route.id}: ${lengths?.drawn} km`).toBe(true)
    },
  )

  test.each(comparable)(
    '$id gives “shorter” or “longer” as a reason exactly if its lengths disagree',
    (route) => {
      const told = route.legs.flatMap(reasonsOf).filter((reason) => /shorter|longer/.test(reason))
      expect(told.length > 0, told[0]).toBe(lengthsOf(route)?.agree === false)
    },
  )

  test('the published length of a part is compared with that part', () => {
    const lengths = lengthsOf(routeOf('instc-east'))
    expect(lengths?.extent).toBe('a part')
    expect(lengths?.drawn).toBeGreaterThan(800)
    expect(lengths?.drawn).toBeLessThan(1000)
  })

  test('a published length that covers more than the drawn route agrees with no drawn length', () => {
    const more = measured.filter((route) => lengthsOf(route)?.extent === 'more')
    expect(more.length).toBeGreaterThan(0)
    for (const route of more) expect(lengthsOf(route)?.agree).toBe(false)
  })
})
