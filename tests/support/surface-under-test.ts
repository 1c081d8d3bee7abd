import type { Pixel } from '../../src/geometry/viewport.ts'
import type { PainterSurface } from '../../src/scene/painter-contract.ts'
import type { Camera, Size } from '../../src/view/camera/camera.ts'

/** The setting of a surface under test: its camera, its size, and the countries drawn at some pixels. */
export interface SurfaceOptions {
  readonly camera: Camera
  readonly size: Size
  readonly lands: readonly (readonly [pixel: Pixel, country: string])[]
}

/** A painter's surface, with the actions of a reader and of a browser. */
export interface SurfaceUnderTest {
  readonly surface: PainterSurface
  /** Draws everything that waits to be drawn. */
  readonly finish: () => void
  readonly click: (pixel: Pixel) => void
  /** Moves the pointer to a pixel; with null it leaves the map. */
  readonly hover: (pixel: Pixel | null) => void
  /** The subjects that are highlighted now. */
  readonly highlighted: () => readonly string[]
  readonly focused: () => boolean
}

/** The country that is drawn at a pixel. */
export function landAt(lands: SurfaceOptions['lands'], [x, y]: Pixel): string | undefined {
  return lands.find(([[atX, atY]]) => atX === x && atY === y)?.[1]
}
