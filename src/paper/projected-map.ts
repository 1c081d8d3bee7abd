import { type GeoProjection, geoConicEqualArea, geoMercator } from 'd3-geo'
import type { Pixel } from '../geometry/viewport.ts'
import { type Camera, type Extent, project, type Size } from '../view/camera/camera.ts'
import { projectionWords } from './words.ts'

/** A projection with a size: it gives the pixel of each place, in CSS pixels from the upper left corner. */
export interface Plane extends Size {
  readonly projection: GeoProjection
  /** The zoom at which MapLibre has the same scale. Widths and sizes depend on it. */
  readonly zoom: number
  /** The name of the projection in a footer. */
  readonly name: string
  /** The tolerance of simplified outlines, in CSS pixels. A larger one makes a smaller file. */
  readonly detail: number
  readonly grid: Grid
}

/** The grid to which outlines are rounded, and the units of the written numbers. */
export interface Grid {
  readonly stepsPerPixel: number
  readonly unitsPerPixel: number
}

/** Path data in CSS pixels with one decimal, too fine to see. */
export const tenths: Grid = { stepsPerPixel: 10, unitsPerPixel: 1 }

export interface PlaneOptions {
  /** The margin drawn outside the edges, in CSS pixels, so no stroke along a clipped edge is visible. */
  readonly margin?: number
  readonly detail?: number
  readonly grid?: Grid
}

/** MapLibre's world at zoom 0 is one tile of 512 pixels. */
const tile = 512
const finest = 0.1

/** Exactly MapLibre's Mercator at a camera, with straight lines on the screen between the points of a shape. */
export function mercatorFor(camera: Camera, size: Size, options: PlaneOptions = {}): Plane {
  const { margin = 24, detail = finest, grid = tenths } = options
  const middle = project({ lat: camera.lat, lng: 0 }, camera.zoom)
  const world = tile * 2 ** camera.zoom
  const projection = geoMercator()
    // The world is rotated, not shifted, so its cut is as far from the middle as possible.
    .rotate([-camera.lng, 0])
    .scale(world / (2 * Math.PI))
    .translate([size.width / 2, size.height / 2 - middle.y + world / 2])
    .precision(0)
    .clipExtent(cut(size, margin))
  return { ...size, projection, zoom: camera.zoom, name: projectionWords.mercator, detail, grid }
}

/** Equal areas for print, export and previews. The scale is true along 38° and 52° north; 60° east is vertical. */
export function conicFor(size: Size, extent: Extent, options: PlaneOptions = {}): Plane {
  const { margin = 24, detail = finest, grid = tenths } = options
  const projection = geoConicEqualArea().parallels([38, 52]).rotate([-60, 0])
  projection.fitExtent(
    [
      [0, 0],
      [size.width, size.height],
    ],
    { type: 'MultiPoint', coordinates: rim(extent) },
  )
  projection.clipExtent(cut(size, margin))
  // At 45° north, Mercator enlarges by 1 / cos 45°.
  const zoom = Math.log2((projection.scale() * 2 * Math.PI * Math.cos(Math.PI / 4)) / tile)
  return { ...size, projection, zoom, name: projectionWords.conic, detail, grid }
}

function cut({ width, height }: Size, margin: number): [[number, number], [number, number]] {
  return [
    [-margin, -margin],
    [width + margin, height + margin],
  ]
}

/** Points along the edges of an extent, since its parallels are curved here. */
function rim([west, south, east, north]: Extent): [number, number][] {
  return Array.from({ length: 21 }, (_, step) => west + ((east - west) * step) / 20).flatMap(
    (lng): [number, number][] => [
      [lng, south],
      [lng, north],
    ],
  )
}

/** The pixel of a place (`[lng, lat]` in degrees), or null where the projection does not contain it. */
export function pixelAt(plane: Plane, at: readonly [lng: number, lat: number]): Pixel | null {
  return plane.projection([at[0], at[1]])
}

/** The pixels of a course (`[lng, lat]` in degrees) on a plane. */
export function courseOn(plane: Plane, path: readonly (readonly [number, number])[]): readonly Pixel[] {
  return path.map((at) => pixelAt(plane, at)).filter((pixel) => pixel !== null)
}
