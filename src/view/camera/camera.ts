/** Where the map looks: the place in the middle of the whole map section, also under panels. Degrees and zoom level. */
export interface Camera {
  readonly zoom: number
  readonly lat: number
  readonly lng: number
}

/** `[west, south, east, north]` in degrees, as in the records of countries. */
export type Extent = readonly [west: number, south: number, east: number, north: number]

/** The size of the map section, in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** How far panels cover the map section from each edge, in CSS pixels. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** A position in pixels of the whole world, from its north-western corner to the right and down. */
export interface WorldPixel {
  readonly x: number
  readonly y: number
}

export interface Place {
  readonly lat: number
  readonly lng: number
}

/** The extent of the first view: the Caucasus, Central Asia, and the near edges of the powers. Both painters fit to it. */
export const region: Extent = [25.5, 28.5, 83, 53.5]

export const zoomLimits = { least: 1, most: 12 } as const
export const latLimits = { least: -80, most: 80 } as const

/** The world is one tile of 512 pixels at zoom 0, as MapLibre counts. */
const tile = 512
const zoomDecimals = 4
/**
 * A zoom rounded to four decimals shifts what lies 1100 px from the middle, a corner of 1920 x 1080, by 0.038 px.
 * The middle itself may shift by this much, and then no pixel of that window shifts by 0.05.
 */
const shiftOfMiddle = 0.01
/** In pixels: too small to see, and larger than any rounding. Without it a fitted camera would be fitted again. */
const tolerance = 0.1

/** Web Mercator: the pixel of the world at which a place is drawn. */
export function project({ lat, lng }: Place, zoom: number): WorldPixel {
  const world = tile * 2 ** zoom
  const north = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)
  return { x: (lng / 360 + 0.5) * world, y: (0.5 - north) * world }
}

/** The place that is drawn at a pixel of the world. */
export function unproject({ x, y }: WorldPixel, zoom: number): Place {
  const world = tile * 2 ** zoom
  const north = (0.5 - y / world) * 2 * Math.PI
  return { lat: (Math.atan(Math.exp(north)) * 360) / Math.PI - 90, lng: (x / world - 0.5) * 360 }
}

/**
 * The one form of a camera: zoom and latitude clamped to their limits, longitude wrapped into [-180, 180), and all three
 * rounded as finely as the zoom can show. It is idempotent.
 */
export function canonicalCamera({ zoom, lat, lng }: Camera): Camera {
  const level = rounded(within(zoomLimits, zoom), zoomDecimals)
  const decimals = decimalsAt(level)
  return {
    zoom: level,
    lat: rounded(within(latLimits, lat), decimals),
    lng: wrapped(rounded(wrapped(lng), decimals)),
  }
}

/** The camera that shows all of `bounds`, as large as possible, in the middle of the uncovered part. */
export function fitRegion(bounds: Extent, size: Size, padding: Padding): Camera {
  const free = freePart(size, padding)
  const atZero = drawn(bounds, 0)
  const scale = Math.min(
    (free.right - free.left) / (atZero.right - atZero.left),
    (free.bottom - free.top) / (atZero.bottom - atZero.top),
  )
  const finest = 10 ** zoomDecimals
  const zoom = within(zoomLimits, Math.floor(Math.log2(scale) * finest) / finest)
  const { left, right, top, bottom } = drawn(bounds, zoom)
  const middle = {
    x: (left + right) / 2 - (free.left + free.right) / 2,
    y: (top + bottom) / 2 - (free.top + free.bottom) / 2,
  }
  return canonicalCamera({ zoom, ...unproject(middle, zoom) })
}

/**
 * The nearest camera that shows all of `extent` in the uncovered part: the same object if it does so already, one moved no
 * further than needed if the extent fits at this zoom, and else the camera that `fitRegion` finds.
 */
export function cameraKeeping(camera: Camera, size: Size, padding: Padding, extent: Extent): Camera {
  const free = freePart(size, padding)
  const middle = project(camera, camera.zoom)
  const { left, right, top, bottom } = drawn(extent, camera.zoom)
  const tooWide = right - left > free.right - free.left + tolerance
  const tooHigh = bottom - top > free.bottom - free.top + tolerance
  if (tooWide || tooHigh) return fitRegion(extent, size, padding)
  const x = shiftInto(left - middle.x, right - middle.x, free.left, free.right)
  const y = shiftInto(top - middle.y, bottom - middle.y, free.top, free.bottom)
  if (x === 0 && y === 0) return camera
  const place = unproject({ x: middle.x + x, y: middle.y + y }, camera.zoom)
  return canonicalCamera({ zoom: camera.zoom, ...place })
}

/** The edges of a rectangle in CSS pixels, right of and below an origin that its user names. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The uncovered part, in pixels from the middle of the map section. Where panels cover all, the whole section. */
function freePart({ width, height }: Size, { top, right, bottom, left }: Padding): Box {
  const wide = width / 2
  const high = height / 2
  const across =
    left + right < 2 * wide ? { left: left - wide, right: wide - right } : { left: -wide, right: wide }
  const along =
    top + bottom < 2 * high ? { top: top - high, bottom: high - bottom } : { top: -high, bottom: high }
  return { ...across, ...along }
}

/** The box of an extent, in pixels of the world. */
function drawn([west, south, east, north]: Extent, zoom: number): Box {
  const { x: left, y: top } = project({ lat: north, lng: west }, zoom)
  const { x: right, y: bottom } = project({ lat: south, lng: east }, zoom)
  return { left, right, top, bottom }
}

/** How far to move a stretch to bring it within a longer one; 0 if it is within it. */
function shiftInto(from: number, to: number, least: number, most: number): number {
  if (from < least - tolerance) return from - least
  if (to > most + tolerance) return to - most
  return 0
}

/** How many decimals of a degree keep the middle of the map within `shiftOfMiddle`, even at the highest latitude. */
function decimalsAt(zoom: number): number {
  const pixelsPerDegree = (tile * 2 ** zoom) / 360 / Math.cos((latLimits.most * Math.PI) / 180)
  return Math.ceil(Math.log10(pixelsPerDegree / 2 / shiftOfMiddle))
}

function within({ least, most }: { readonly least: number; readonly most: number }, value: number): number {
  return Math.min(most, Math.max(least, value))
}

function wrapped(lng: number): number {
  return lng >= -180 && lng < 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180
}

/** Rounded, and never negative zero: it is written as 0, so it would not be read again as it was. */
function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0
}
