import { type Box, type Camera, type Padding, project, type Size } from '../view/camera/camera.ts'

/** A position in CSS pixels, from the upper left corner of the map to the right and down. */
export type Pixel = readonly [x: number, y: number]

/** The map on the page: its camera and its size. */
export interface Viewport {
  readonly camera: Camera
  readonly size: Size
}

/** The pixel of a place (`[lng, lat]` in degrees) in Web Mercator, in the copy of the world nearest to the middle. */
export function pixelIn(frame: Viewport, at: readonly [lng: number, lat: number]): Pixel {
  return placed(frame, at, turnsTo(frame, at[0]))
}

/** The pixels of a whole course (`[lng, lat]` in degrees), in the copy of the world in which its middle is nearest. */
export function courseIn(
  frame: Viewport,
  path: readonly (readonly [lng: number, lat: number])[],
): readonly Pixel[] {
  const middle = path[Math.floor(path.length / 2)]
  const turns = middle ? turnsTo(frame, middle[0]) : 0
  return path.map((at) => placed(frame, at, turns))
}

/** How many turns around the world bring a longitude within half a world of the camera. */
function turnsTo({ camera }: Viewport, lng: number): number {
  return Math.round((camera.lng - lng) / 360)
}

function placed({ camera, size }: Viewport, [lng, lat]: readonly [number, number], turns: number): Pixel {
  const middle = project(camera, camera.zoom)
  const { x, y } = project({ lng: lng + 360 * turns, lat }, camera.zoom)
  return [x - middle.x + size.width / 2, y - middle.y + size.height / 2]
}

/** The size of an element, in CSS pixels. */
export function sizeIn({
  clientWidth: width,
  clientHeight: height,
}: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>): Size {
  return { width, height }
}

/** The uncovered part of the map, in CSS pixels from its upper left corner. */
export function freeBox({ width, height }: Size, { top, right, bottom, left }: Padding): Box {
  return { left, top, right: width - right, bottom: height - bottom }
}

/** Whether a pixel is in a box or on its edge. */
export function isWithin([x, y]: Pixel, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

/** Whether no difference between two viewports can be seen. */
export function sameViewport(one: Viewport, other: Viewport): boolean {
  return (
    one.camera.zoom === other.camera.zoom &&
    one.camera.lat === other.camera.lat &&
    one.camera.lng === other.camera.lng &&
    one.size.width === other.size.width &&
    one.size.height === other.size.height
  )
}
