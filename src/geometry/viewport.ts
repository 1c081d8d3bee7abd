import { type Box, type Camera, type Padding, project, type Size } from '../view/camera/camera.ts'

/** In CSS pixels, from the upper left corner to the right and down. */
export type Pixel = readonly [x: number, y: number]

/** The map as it stands on the page: where it looks, and how large it is. */
export interface Viewport {
  readonly camera: Camera
  readonly size: Size
}

/** Where a place is drawn by Mercator, in the copy of the world that is nearest to the middle of the frame. */
export function pixelIn(frame: Viewport, at: readonly [lng: number, lat: number]): Pixel {
  return placed(frame, at, turnsTo(frame, at[0]))
}

/** A course as it lies in a frame, whole, in the copy of the world in which its middle is nearest. */
export function courseIn(
  frame: Viewport,
  path: readonly (readonly [lng: number, lat: number])[],
): readonly Pixel[] {
  const middle = path[Math.floor(path.length / 2)]
  const turns = middle ? turnsTo(frame, middle[0]) : 0
  return path.map((at) => placed(frame, at, turns))
}

/** How many times around the world a longitude is to be turned to be less than half of it away. */
function turnsTo({ camera }: Viewport, lng: number): number {
  return Math.round((camera.lng - lng) / 360)
}

function placed({ camera, size }: Viewport, [lng, lat]: readonly [number, number], turns: number): Pixel {
  const middle = project(camera, camera.zoom)
  const { x, y } = project({ lng: lng + 360 * turns, lat }, camera.zoom)
  return [x - middle.x + size.width / 2, y - middle.y + size.height / 2]
}

/** The part of the map that nothing covers. */
export function freeBox({ width, height }: Size, { top, right, bottom, left }: Padding): Box {
  return { left, top, right: width - right, bottom: height - bottom }
}

/** Whether a pixel lies in a box or on its edge. */
export function isWithin([x, y]: Pixel, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

/** Whether nothing that anybody would see is different in two frames. */
export function sameViewport(one: Viewport, other: Viewport): boolean {
  return (
    one.camera.zoom === other.camera.zoom &&
    one.camera.lat === other.camera.lat &&
    one.camera.lng === other.camera.lng &&
    one.size.width === other.size.width &&
    one.size.height === other.size.height
  )
}
