import { expect, test } from 'vitest'
import { placeName } from './place-names.ts'
import { routes } from './routes/index.ts'

test('every country that a route crosses or avoids has a name', () => {
  const codes = routes.flatMap((route) => [
    ...route.transits,
    ...route.avoids,
    ...route.legs.flatMap((leg) => leg.waypoints.flatMap((waypoint) => waypoint.in.split('/'))),
  ])
  for (const code of new Set(codes)) if (code !== 'sea') expect(placeName(code)).not.toBe(code)
})
