import { describe, expect, test } from 'vitest'
import { lengthsOf } from './route-length.ts'
import { routeOf, routes } from './routes/index.ts'

/** Routes whose drawn length is not that of the whole system, which their profile says. */
const schematic = ['instc-west', 'instc-east', 'china-iran-rail', 'central-asia-china']

describe('drawn and published lengths', () => {
  test('BTC as drawn is within 15 % of its published length', () => {
    const lengths = lengthsOf(routeOf('btc'))
    expect(lengths?.claim.id).toBe('pr-btc-route')
    expect(lengths?.agree).toBe(true)
  })

  test.each(routes.filter((route) => lengthsOf(route) !== null).map((route) => [route.id] as const))(
    'the length of %s agrees within 15 %, or the route is known as schematic',
    (id) => {
      const lengths = lengthsOf(routeOf(id))
      expect(lengths?.agree === true || schematic.includes(id), `${id}: ${lengths?.drawn}`).toBe(true)
    },
  )
})
