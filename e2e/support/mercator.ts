/** The camera in the address bar: `map=zoom/lat/lng`. */
export interface Camera {
  zoom: number
  lat: number
  lng: number
}

export interface Pixel {
  x: number
  y: number
}

/** Web Mercator as in MapLibre: the whole world is 512 pixels wide at zoom 0. */
const worldAtZoomZero = 512

/** The camera in a query string. Undefined if the query has no `map=` with three numbers. */
export function cameraIn(query: string): Camera | undefined {
  const [zoom, lat, lng] = (new URLSearchParams(query).get('map') ?? '').split('/').map(Number)
  if (zoom === undefined || lat === undefined || lng === undefined) return undefined
  return [zoom, lat, lng].every(Number.isFinite) ? { zoom, lat, lng } : undefined
}

/** The offset of a place (degrees) from the middle of the map, in CSS pixels to the right and down. */
export function pixelsFromCentre(camera: Camera, place: { lng: number; lat: number }): Pixel {
  const size = worldAtZoomZero * 2 ** camera.zoom
  const here = worldPosition(place)
  const centre = worldPosition(camera)
  return { x: (here.x - centre.x) * size, y: (here.y - centre.y) * size }
}

/** The place, in degrees, halfway along a straight line on the map. */
export function halfway(one: { lng: number; lat: number }, other: { lng: number; lat: number }) {
  const y = (worldPosition(one).y + worldPosition(other).y) / 2
  const lat = (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI
  return { lng: (one.lng + other.lng) / 2, lat }
}

/** A position between 0 and 1, from the date line eastwards and from the north edge down. */
function worldPosition({ lng, lat }: { lng: number; lat: number }): Pixel {
  const radians = (lat * Math.PI) / 180
  return {
    x: lng / 360 + 0.5,
    y: 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI),
  }
}
