import { renderToStaticMarkup } from 'react-dom/server'
import type { Shapes } from '../ground/shapes.ts'
import type { SphereLines } from '../ground/sphere-lines.ts'
import type { Theme } from '../overlays/index.ts'
import { type DrawnView, sceneOf } from '../scene/scene.ts'
import { type Camera, type Extent, project, region, type Size, unproject } from '../view/camera/camera.ts'
import { ExportPicture } from './ExportPicture.tsx'
import { conicFor } from './projected-map.ts'

export interface ExportOptions {
  readonly shapes: Shapes
  /** The lines of the spheres in the reading of the view; null or absent where it needs none, or they are not loaded. */
  readonly sphereLines?: SphereLines | null
  /** The camera and the size of the map on the page. */
  readonly camera: Camera
  readonly size: Size
  readonly theme: Theme
  /** The full link to the view; see `shareLink`. */
  readonly link: string
}

/** The view as a picture of its own: equal areas, SVG 1.1, literal colours, text as text, no style sheet. */
export function exportSvg(view: DrawnView, options: ExportOptions): string {
  const { camera, size, ...drawn } = options
  const plane = conicFor(size, extentSeen(camera, size))
  return renderToStaticMarkup(<ExportPicture scene={sceneOf(view)} plane={plane} {...drawn} />)
}

/** The extent on the screen, or the region where the screen shows half a world, which no cone can show. */
function extentSeen(camera: Camera, { width, height }: Size): Extent {
  const middle = project(camera, camera.zoom)
  const corner = (x: number, y: number) => unproject({ x: middle.x + x, y: middle.y + y }, camera.zoom)
  const upperLeft = corner(-width / 2, -height / 2)
  const lowerRight = corner(width / 2, height / 2)
  const extent: Extent = [upperLeft.lng, lowerRight.lat, lowerRight.lng, upperLeft.lat]
  const wide = extent[2] - extent[0] > 120 || extent[1] < -20 || extent[3] > 78
  return wide ? region : extent
}
