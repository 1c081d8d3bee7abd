import type { SubjectId } from '../facts/index.ts'
import type { Pixel, Viewport } from '../geometry/viewport.ts'
import type { Theme } from '../overlays/index.ts'
import type { Camera, Padding } from '../view/camera/camera.ts'
import type { Pointed } from './hit-test.ts'
import type { MapFailing } from './map-failure.ts'

/** What the buttons beside the map ask of it, whichever painter draws it. */
export interface MapHandle {
  /** By so many levels; negative is out. */
  readonly zoom: (levels: number) => void
  /** By so many CSS pixels. */
  readonly pan: (right: number, down: number) => void
  readonly showRegion: () => void
  /** Where the map is, or null while there is none. */
  readonly camera: () => Camera | null
}

/** What stands over the map asks of it besides. */
export interface PainterHandle extends MapHandle {
  /** The alpha-3 code of the country drawn at a pixel of the map. */
  readonly countryAt: (pixel: Pixel) => string | undefined
  /** Gives the focus to the map itself. */
  readonly focus: () => void
}

/** What is under the pointer, and where the pointer is, in CSS pixels from the upper left corner of the map. */
export type Hovered = Pointed & { readonly x: number; readonly y: number }

/** What both painters are told by the page. */
export interface PainterProps {
  readonly theme: Theme
  /** What the panels cover of the map, in CSS pixels: cameras are chosen so that a subject is clear of it. */
  readonly padding: Padding
  /** Called once when there can be no map, or no longer. Another try is another mount. */
  readonly onFailure: (failing: MapFailing) => void
  readonly onHover: (hovered: Hovered | null) => void
  /** Called when everything is drawn and nothing moves, and with null when that is no longer so. */
  readonly onRest: (frame: Viewport | null) => void
  /** What keys have reached, to be lit as under a pointer. */
  readonly lit: SubjectId | null
}

/** Milliseconds that a button's zoom or pan takes. */
export const pace = 250
