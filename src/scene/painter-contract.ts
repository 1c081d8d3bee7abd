import type { SubjectId } from '../facts/index.ts'
import type { Pixel, Viewport } from '../geometry/viewport.ts'
import type { SphereLinesState } from '../ground/load-sphere-lines.ts'
import type { SphereLines } from '../ground/sphere-lines.ts'
import type { Theme } from '../overlays/index.ts'
import type { Camera, Padding, Size } from '../view/camera/camera.ts'
import type { MovableMap } from '../view/camera/camera-keeper.ts'
import type { View } from '../view/view.ts'
import type { Pointed } from './hit-test.ts'
import type { MapFailing } from './map-failure.ts'
import type { Scene } from './scene.ts'

/**
 * The small part of a painter that differs between MapLibre and paper. `PainterController` does the rest for both. A
 * surface is made when its shapes have loaded and the first scene is being drawn. It keeps these rules, which
 * `tests/painter-contract.test.tsx` checks for both:
 *
 * 1. After `jumpTo`, `easeTo`, `zoomBy` and `panBy` the camera is where it was sent. `moveStarted` and then `moveEnded`
 *    report the move.
 * 2. `pixelOf` gives the pixel at which a place is drawn now.
 * 3. `countryAt` gives the country drawn at a pixel, and undefined on water and beyond the map.
 * 4. `draw` draws another scene. `drawn` reports that all of it is drawn and nothing moves, and never before.
 * 5. `clicked` and `hovered` report the pixel of a pointer, in CSS pixels from the upper left corner of the map.
 * 6. `highlight` brings forward one subject at a time, and none with null.
 */
export interface PainterSurface extends MovableMap {
  /** Reports all events from now on to one listener. Call this once. */
  listen(events: SurfaceEvents): void
  /** @param sphereLines null where the scene needs none, or they are not loaded */
  draw(scene: Scene, theme: Theme, sphereLines: SphereLines | null): void
  highlight(subject: SubjectId | null): void
  isMoving(): boolean
  size(): Size
  pixelOf(at: readonly [lng: number, lat: number]): Pixel
  /** The alpha-3 code of the country. */
  countryAt(pixel: Pixel): string | undefined
  /** Zooms by `levels` in `duration` milliseconds; negative levels zoom out. */
  zoomBy(levels: number, duration: number): void
  /** Moves the camera by `right` and `down` CSS pixels in `duration` milliseconds. */
  panBy(right: number, down: number, duration: number): void
  /** Gives the focus to the map itself. */
  focus(): void
}

/** The events that a surface reports to the controller. */
export interface SurfaceEvents {
  readonly moveStarted: () => void
  readonly moveEnded: () => void
  readonly resized: () => void
  /** Something is not drawn so far. */
  readonly drawing: () => void
  /** Everything is drawn and nothing moves. */
  readonly drawn: () => void
  readonly clicked: (pixel: Pixel) => void
  /** Null when the pointer has left the map. */
  readonly hovered: (pixel: Pixel | null) => void
}

/** The duration of a zoom or a pan by a button, a key or a double click, in milliseconds. */
export const pace = 250

/** The view, theme and padding that the page shows on the map. */
export interface Showing {
  readonly view: View
  readonly scene: Scene
  /** The lines of the spheres that the scene draws. */
  readonly sphereLines: SphereLinesState
  readonly theme: Theme
  /** How far panels cover the map. Cameras keep a subject clear of them. */
  readonly padding: Padding
  /** Whether the reader wants no motion that nobody asked for. */
  readonly lessMotion: boolean
}

/** The functions that the buttons beside the map need, for either painter. */
export interface MapHandle {
  /** Zooms by a number of levels; negative is out. */
  readonly zoom: (levels: number) => void
  /** Moves the camera by CSS pixels. */
  readonly pan: (right: number, down: number) => void
  readonly showRegion: () => void
  /** The camera of the map, or the one it is moving to; null while there is no map. */
  readonly camera: () => Camera | null
}

/** The further functions that the components over the map need. */
export interface PainterHandle extends MapHandle {
  /** The viewport of this moment, also while the map moves. */
  readonly viewport: () => Viewport
  /** The alpha-3 code of the country drawn at a pixel of the map. */
  readonly countryAt: (pixel: Pixel) => string | undefined
  /** Gives the focus to the map itself. */
  readonly focus: () => void
}

/** The thing under the pointer, and the pixel of the pointer, in CSS pixels from the upper left corner of the map. */
export type Hovered = Pointed & { readonly x: number; readonly y: number }

/** The props that the page gives to both painters. */
export interface PainterProps extends Pick<Showing, 'theme' | 'padding' | 'lessMotion'> {
  /** Called once when there can be no map, or no longer. To try again, mount the painter anew. */
  readonly onFailure: (failing: MapFailing) => void
  readonly onHover: (hovered: Hovered | null) => void
  /** Called when everything is drawn and nothing moves, and with null when the map begins to move. */
  readonly onRest: (frame: Viewport | null) => void
  /** The subject of the target that has the focus. It is highlighted as under a pointer. */
  readonly lit: SubjectId | null
}
