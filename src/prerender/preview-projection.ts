import { conicFor, mercatorFor, type Plane } from '../paper/projected-map.ts'
import { type Extent, fitRegion, type Size } from '../view/camera/camera.ts'

/** The least extent of a preview, in degrees. It shows a small country among its neighbours. */
const least = { wide: 16, high: 9 }
/** The distance from 60° east, in degrees, beyond which the conic projection of the atlas would tilt a country. */
const reach = 45
const nothing = { top: 30, right: 30, bottom: 30, left: 30 }

/** A plane with a country in the middle and enough around it to know where it is. */
export function planeAround(extent: Extent, size: Size): Plane {
  const [west, south, east, north] = withRoom(extent)
  const room: Extent = [west, south, east, north]
  if (Math.abs((west + east) / 2 - 60) > reach) return mercatorFor(fitRegion(room, size, nothing), size)
  return conicFor(size, room)
}

function withRoom([west, south, east, north]: Extent): Extent {
  const wide = Math.max(least.wide, 1.15 * (east - west)) / 2
  const high = Math.max(least.high, 1.15 * (north - south)) / 2
  const [lng, lat] = [(west + east) / 2, (south + north) / 2]
  return [lng - wide, lat - high, lng + wide, Math.min(80, lat + high)]
}
