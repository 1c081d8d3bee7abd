import { type Grid, mercatorFor, type Plane } from '../paper/projected-map.ts'
import { panelInsets } from '../ui/layout.ts'
import { type Camera, type Padding, project, region, type Size } from '../view/camera/camera.ts'

const width = 1000

/** A quarter of a pixel is too small to see, and whole numbers make a lighter page. */
export const unitsPerPixel = 4

const grid: Grid = { stepsPerPixel: unitsPerPixel, unitsPerPixel }

const [west, south, east, north] = region
const atZero = corners(0)
const zoom = Math.log2(width / (atZero.right - atZero.left))

/** The plane whose edges are those of the region. In a box of that shape it has the same place as after `fitRegion`. */
export function fittedPlane(): Plane {
  const { top, bottom } = corners(zoom)
  const camera = { zoom, lng: (west + east) / 2, lat: middleLatitude() }
  const plane = mercatorFor(camera, { width, height: bottom - top }, { detail: 0, grid })
  const [left, highest, right, lowest] = shown
  plane.projection.clipExtent([
    [left, highest],
    [right, lowest],
  ])
  return plane
}

/** The place of a window's pixel in the box of the region, in hundredths of its width and height. */
export function percentIn(
  camera: Camera,
  { width: wide, height: high }: Size,
  [x, y]: readonly [number, number],
) {
  const middle = project(camera, camera.zoom)
  const { left, top, right, bottom } = corners(camera.zoom)
  return {
    x: (100 * (middle.x + x - wide / 2 - left)) / (right - left),
    y: (100 * (middle.y + y - high / 2 - top)) / (bottom - top),
  }
}

/** A window of each kind, with the padding that its panels cover. */
export const windows: readonly { readonly name: string; readonly size: Size; readonly padding: Padding }[] = [
  {
    name: 'small',
    size: { width: 390, height: 844 },
    padding: panelInsets.narrow.alone,
  },
  {
    name: 'middle',
    size: { width: 1280, height: 800 },
    padding: panelInsets.wide.alone,
  },
  {
    name: 'large',
    size: { width: 1920, height: 1080 },
    padding: panelInsets.wide.alone,
  },
]

function corners(level: number) {
  const { x: left, y: top } = project({ lat: north, lng: west }, level)
  const { x: right, y: bottom } = project({ lat: south, lng: east }, level)
  return { left, top, right, bottom }
}

/** The latitude halfway between the region's edges in Mercator, which is not the mean of their latitudes. */
function middleLatitude(): number {
  const y = (lat: number) => Math.asinh(Math.tan((lat * Math.PI) / 180))
  return (Math.atan(Math.sinh((y(north) + y(south)) / 2)) * 180) / Math.PI
}

/** The part of the plane that windows show, `[left, top, right, bottom]` in its pixels. Panels cover the rest. */
const shown = [-640, -760, 1300, 1100] as const

/** Whether part of an outline may be visible in a window. */
export function isShown(outline: Outline, plane: Plane): boolean {
  const [left, top, right, bottom] = shown
  const [west, north, east, south] = boundsOf(outline, plane)
  return east > left && west < right && south > top && north < bottom
}

/** Whether all of an outline is outside the region, where it may be coarser. */
export function isAround(outline: Outline, plane: Plane): boolean {
  const [west, north, east, south] = boundsOf(outline, plane)
  return east < 0 || west > plane.width || south < 0 || north > plane.height
}

type Outline = readonly (readonly number[])[]

function boundsOf(outline: Outline, plane: Plane): readonly [number, number, number, number] {
  const pixels = outline.flatMap(([lng = 0, lat = 0]) => {
    const pixel = plane.projection([lng, lat])
    return pixel ? [pixel] : []
  })
  const [xs, ys] = [pixels.map(([x]) => x), pixels.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
