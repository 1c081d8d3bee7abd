import { type Camera, project } from '../view/camera/camera.ts'

/**
 * The CSS transform, about the middle, that shows a picture of one camera as it would look at another. It is cheap enough
 * for every frame of a gesture; after the gesture the picture is drawn again.
 */
export function transformBetween(drawn: Camera, now: Camera): string {
  const scale = 2 ** (now.zoom - drawn.zoom)
  const [from, to] = [project(drawn, now.zoom), project(now, now.zoom)]
  return scale === 1 && from.x === to.x && from.y === to.y
    ? ''
    : `translate(${from.x - to.x}px, ${from.y - to.y}px) scale(${scale})`
}
