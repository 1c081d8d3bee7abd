import type { SphereId, SubjectId } from '../facts/index.ts'
import type { Pixel, Viewport } from '../geometry/viewport.ts'
import { linesIn } from '../ground/load-sphere-lines.ts'
import { asSubject } from '../view/as-subject.ts'
import type { Camera } from '../view/camera/camera.ts'
import { CameraKeeper } from '../view/camera/camera-keeper.ts'
import { moveCamera, selectSubject } from '../view/store.ts'
import { type Pointed, pointedAt } from './hit-test.ts'
import { nearestSphereLine } from './nearest-sphere-line.ts'
import {
  type Hovered,
  type PainterHandle,
  type PainterSurface,
  pace,
  type Showing,
} from './painter-contract.ts'
import { reached } from './performance-marks.ts'

interface ControllerOptions {
  readonly surface: PainterSurface
  readonly showing: Showing
  /** Called with true when everything is drawn and nothing moves, and with false when that is no longer so. */
  readonly onSettled: (settled: boolean) => void
  readonly onHover: (hovered: Hovered | null) => void
  /** Called with the viewport when the map has come to rest, and with null when it begins to move. */
  readonly onRest: (frame: Viewport | null) => void
}

/**
 * The map of the atlas, for either painter. It draws the view on the surface, writes to the view where the reader moves the
 * surface, reports the thing under the pointer, and selects the thing that is clicked.
 */
export class PainterController implements PainterHandle {
  private readonly options: ControllerOptions
  private readonly surface: PainterSurface
  private readonly keeper: CameraKeeper
  private showing: Showing
  private pointed: SubjectId | null = null
  private reachedByKeys: SubjectId | null = null

  constructor(options: ControllerOptions) {
    const { surface, showing } = options
    this.options = options
    this.surface = surface
    this.showing = showing
    this.keeper = new CameraKeeper(surface, {
      view: showing.view,
      padding: showing.padding,
      sizeOf: () => surface.size(),
      still: () => this.showing.lessMotion,
      moved: moveCamera,
    })
    surface.listen({
      moveStarted: () => this.moving(),
      moveEnded: () => this.keeper.rested(),
      resized: () => {
        this.moving()
        this.keeper.resized()
      },
      drawing: () => options.onSettled(false),
      drawn: () => this.drawn(),
      clicked: (pixel) => this.clicked(pixel),
      hovered: (pixel) => this.hovered(pixel),
    })
  }

  /** Shows another view, theme or padding. A change of camera or page alone does not draw the scene again. */
  show(showing: Showing): void {
    const { scene, theme, sphereLines } = this.showing
    this.showing = showing
    this.keeper.follow(showing.view, showing.padding)
    const same = scene === showing.scene && theme === showing.theme
    if (same && sphereLines === showing.sphereLines) return
    this.options.onSettled(false)
    this.surface.draw(showing.scene, showing.theme, linesIn(showing.sphereLines))
  }

  /** Highlights the target that has the focus, as long as the pointer is on no other thing. */
  highlight(subject: SubjectId | null): void {
    this.reachedByKeys = subject
    this.surface.highlight(this.pointed ?? subject)
  }

  zoom(levels: number): void {
    this.surface.zoomBy(levels, this.duration())
  }

  pan(right: number, down: number): void {
    this.surface.panBy(right, down, this.duration())
  }

  showRegion(): void {
    moveCamera(null)
  }

  camera(): Camera {
    return this.keeper.camera()
  }

  viewport(): Viewport {
    const { lng, lat } = this.surface.getCenter()
    return { camera: { zoom: this.surface.getZoom(), lat, lng }, size: this.surface.size() }
  }

  countryAt(pixel: Pixel): string | undefined {
    return this.surface.countryAt(pixel)
  }

  focus(): void {
    this.surface.focus()
  }

  private duration(): number {
    return this.showing.lessMotion ? 0 : pace
  }

  private moving(): void {
    this.options.onSettled(false)
    this.options.onRest(null)
  }

  private drawn(): void {
    this.keeper.start()
    // The lines of the spheres are a part of the picture that may still be on its way.
    if (this.showing.sphereLines !== 'loading') {
      reached('atlas:map-settled')
      this.options.onSettled(true)
    }
    this.options.onRest({ camera: this.keeper.camera(), size: this.surface.size() })
  }

  private clicked(pixel: Pixel): void {
    const pointed = this.at(pixel)
    if (pointed) selectSubject(asSubject(pointed.subject))
  }

  private hovered(pixel: Pixel | null): void {
    const pointed = pixel && !this.surface.isMoving() ? this.at(pixel) : null
    this.pointed = pointed?.subject ?? null
    this.surface.highlight(this.pointed ?? this.reachedByKeys)
    this.options.onHover(pointed && pixel && { ...pointed, x: pixel[0], y: pixel[1] })
  }

  private at(pixel: Pixel): Pointed | null {
    return pointedAt(this.showing.scene, {
      pixel,
      zoom: this.surface.getZoom(),
      projection: (at) => this.surface.pixelOf(at),
      sphere: () => this.sphereAt(pixel),
      country: () => this.surface.countryAt(pixel),
    })
  }

  private sphereAt(pixel: Pixel): SphereId | null {
    const { scene, sphereLines } = this.showing
    const frame = { camera: this.keeper.camera(), size: this.surface.size() }
    return nearestSphereLine(linesIn(sphereLines) ?? [], scene.marks, frame, pixel)
  }
}
