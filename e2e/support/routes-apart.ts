import { drawnCourse } from '../../src/facts/drawn-course.ts'
import { type Route, routes } from '../../src/facts/index.ts'
import { halfway } from './mercator.ts'

type Place = readonly [lng: number, lat: number]
type Stretch = readonly [from: Place, to: Place]

/** The offset of gas to the right of oil on a shared course, in degrees: about 6 pixels at zoom 9. */
const besideOil = 0.008

/**
 * A place, in degrees, where a click at zoom 9 hits this route alone: the middle of the stretch that is furthest from
 * every other route. For gas it is to the right of that middle.
 */
export function placeOn(route: Route): Place {
  const others = routes.filter(({ id, overlay }) => id !== route.id && overlay === route.overlay)
  const elsewhere = others.flatMap(stretchesOf)
  const alone = (stretch: Stretch) =>
    Math.min(...elsewhere.map((other) => distance(middleOf(stretch), other)))
  const [best] = stretchesOf(route).toSorted((one, other) => alone(other) - alone(one))
  if (!best) throw new Error(`${route.id} has no stretch.`)
  return route.carries === 'gas' ? toTheRight(best, besideOil) : middleOf(best)
}

/** The straight pieces of the lines as the map draws them. */
function stretchesOf({ legs }: Route): readonly Stretch[] {
  return legs.map(drawnCourse).flatMap((course) =>
    course.slice(1).flatMap((to, index): Stretch[] => {
      const from = course[index]
      return from ? [[from, to]] : []
    }),
  )
}

function middleOf([from, to]: Stretch): Place {
  const { lng, lat } = halfway({ lng: from[0], lat: from[1] }, { lng: to[0], lat: to[1] })
  return [lng, lat]
}

function toTheRight([from, to]: Stretch, degrees: number): Place {
  const [lng, lat] = middleOf([from, to])
  // On the map, a degree of latitude is longer than a degree of longitude.
  const narrowing = Math.cos((lat * Math.PI) / 180)
  const east = to[0] - from[0]
  const north = (to[1] - from[1]) / narrowing
  const length = Math.hypot(east, north)
  return [lng + (north / length) * degrees, lat - (east / length) * degrees * narrowing]
}

/** The distance in degrees, which is accurate enough to keep lines apart. */
function distance([lng, lat]: Place, [from, to]: Stretch): number {
  const along = [to[0] - from[0], to[1] - from[1]] as const
  const length = along[0] ** 2 + along[1] ** 2
  const part = length === 0 ? 0 : ((lng - from[0]) * along[0] + (lat - from[1]) * along[1]) / length
  const held = Math.min(1, Math.max(0, part))
  return Math.hypot(lng - from[0] - along[0] * held, lat - from[1] - along[1] * held)
}
