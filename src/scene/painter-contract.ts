import type { SubjectId } from '../facts/index.ts'
import type { Pixel, Viewport } from '../geometry/viewport.ts'
import type { Theme } from '../overlays/index.ts'
import type { Camera, Padding, Size } from '../view/camera/camera.ts'
import type { MovableMap } from '../view/camera/camera-keeper.ts'
import type { View } from '../view/view.ts'
import type { Pointed } from './hit-test.ts'
import type { MapFailing } from './map-failure.ts'
import type { Scene } from './scene.ts'

/**
 * The small part of a painter that differs between MapLibre and paper. `PainterController` does the rest for both. A
 * surface is made when its shapes have loaded and the first scene is being drawn, and it keeps these rules, which
 * `tests/painter-contract.test.tsx` runs against both:
 *
 * 1. After `jumpTo`, `easeTo`, `zoomBy` and `panBy` the camera is where it was sent; `moveStarted` and then `moveEnded`
 *    tell of it.
 * 2. `pixelOf` gives the pixel at which a place is drawn now.
 * 3. `countryAt` gives the country drawn at a pixel, and undefined on water and beyond the map.
 * 4. `draw` draws another scene. `drawn` tells when all of it is drawn and nothing moves, and never before.
 * 5. `clicked` and `hovered` tell the pixel of a pointer, counted from the upper left corner of the map.
 * 6. `highlight` brings forward one subject at a time, and none with null.
 */
export interface PainterSurface extends MovableMap {
  /** Tells everything from now on to one listener. To be called once. */
  listen(events: SurfaceEvents): void
  draw(scene: Scene, theme: Theme): void
  highlight(subject: SubjectId | null): void
  isMoving(): boolean
  size(): Size
  pixelOf(at: readonly [lng: number, lat: number]): Pixel
  /** The alpha-3 code of the country. */
  countryAt(pixel: Pixel): string | undefined
  /** Zooms by so many levels in so many milliseconds; negative levels zoom out. */
  zoomBy(levels: number, duration: number): void
  /** Moves the camera by so many CSS pixels in so many milliseconds. */
  panBy(right: number, down: number, duration: number): void
  /** Gives the focus to the map itself. */
  focus(): void
}

/** What a surface tells the controller. */
export interface SurfaceEvents {
  readonly moveStarted: () => void
  readonly moveEnded: () => void
  readonly resized: () => void
  /** Something is still to be drawn. */
  readonly drawing: () => void
  /** All is drawn and nothing moves. */
  readonly drawn: () => void
  readonly clicked: (pixel: Pixel) => void
  /** Null when the pointer has left the map. */
  readonly hovered: (pixel: Pixel | null) => void
}

/** Milliseconds that a zoom or a pan by a button, a key or a double click takes. */
export const pace = 250

/** What the page shows on the map. */
export interface Showing {
  readonly view: View
  readonly scene: Scene
  readonly theme: Theme
  /** The parts of the map that the panels cover: cameras are chosen to keep a subject clear of them. */
  readonly padding: Padding
  /** Whether the reader wants nothing to move by itself. */
  readonly lessMotion: boolean
}

/** What the buttons beside the map ask of it, whichever painter draws it. */
export interface MapHandle {
  /** By so many levels; negative is out. */
  readonly zoom: (levels: number) => void
  /** By so many CSS pixels. */
  readonly pan: (right: number, down: number) => void
  readonly showRegion: () => void
  /** Where the map is, or is on its way to; null while there is none. */
  readonly camera: () => Camera | null
}

/** What is laid over the map asks of it besides. */
export interface PainterHandle extends MapHandle {
  /** The alpha-3 code of the country drawn at a pixel of the map. */
  readonly countryAt: (pixel: Pixel) => string | undefined
  /** Gives the focus to the map itself. */
  readonly focus: () => void
}

/** What is under the pointer, and where the pointer is, in CSS pixels from the upper left corner of the map. */
export type Hovered = Pointed & { readonly x: number; readonly y: number }

/** What both painters are told by the page. */
export interface PainterProps extends Pick<Showing, 'theme' | 'padding' | 'lessMotion'> {
  /** Called once when there can be no map, or no longer. Another try is another mount. */
  readonly onFailure: (failing: MapFailing) => void
  readonly onHover: (hovered: Hovered | null) => void
  /** Called when everything is drawn and nothing moves, and with null when the map begins to move. */
  readonly onRest: (frame: Viewport | null) => void
  /** What keys have reached, to be highlighted as under a pointer. */
  readonly lit: SubjectId | null
}
