import { expect, test } from 'vitest'
import { routes } from './routes/index.ts'
import { placeName } from './transit-country-names.ts'

test('every country that a route crosses or avoids has a name', () => {
  const codes = routes.flatMap((route) => [
    ...route.transits,
    ...route.avoids,
    ...route.legs.flatMap((leg) => leg.waypoints.flatMap((waypoint) => waypoint.in.split('/'))),
  ])
  for (const code of new Set(codes)) if (code !== 'sea') expect(placeName(code)).not.toBe(code)
})
