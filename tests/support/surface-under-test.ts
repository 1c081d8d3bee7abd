import type { Pixel } from '../../src/geometry/viewport.ts'
import type { PainterSurface } from '../../src/scene/painter-contract.ts'
import type { Camera, Size } from '../../src/view/camera/camera.ts'

/** How a surface is made to be tested: where it looks, how large it is, and which country is drawn at some pixels. */
export interface SurfaceOptions {
  readonly camera: Camera
  readonly size: Size
  readonly lands: readonly (readonly [pixel: Pixel, country: string])[]
}

/** A painter's surface, and what a reader and a browser do to it. */
export interface SurfaceUnderTest {
  readonly surface: PainterSurface
  /** Lets everything be drawn that is waiting to be. */
  readonly finish: () => void
  readonly click: (pixel: Pixel) => void
  /** With null the pointer leaves the map. */
  readonly hover: (pixel: Pixel | null) => void
  /** The subjects that are brought forward now. */
  readonly highlighted: () => readonly string[]
  readonly focused: () => boolean
}

/** The country that is drawn at a pixel. */
export function landAt(lands: SurfaceOptions['lands'], [x, y]: Pixel): string | undefined {
  return lands.find(([[atX, atY]]) => atX === x && atY === y)?.[1]
}
