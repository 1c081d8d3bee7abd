import type { SubjectId } from '../facts/index.ts'
import { type Pixel, sizeIn } from '../geometry/viewport.ts'
import type { SphereLines } from '../ground/sphere-lines.ts'
import { type PainterSurface, pace, type SurfaceEvents } from '../scene/painter-contract.ts'
import { reached } from '../scene/performance-marks.ts'
import type { Scene } from '../scene/scene.ts'
import type { Camera, Size } from '../view/camera/camera.ts'
import type { MovableMap } from '../view/camera/camera-keeper.ts'
import { CameraAnimator } from './camera-animator.ts'
import { transformBetween } from './camera-transform.ts'
import { listenTo } from './gestures.ts'
import { mercatorFor, pixelAt } from './projected-map.ts'

/** A scene to draw, with its camera and size. */
export interface Picture {
  readonly scene: Scene
  readonly sphereLines: SphereLines | null
  readonly camera: Camera
  readonly size: Size
}

interface Parts {
  readonly section: HTMLElement
  /** The element that is moved and scaled while the camera moves. */
  readonly stage: HTMLElement
  /** The first picture, which is already being drawn. */
  readonly picture: Picture
  /** Draws another picture, and calls `drew` with it before the browser paints it. */
  readonly onPicture: (picture: Picture) => void
  readonly onHighlight: (subject: SubjectId | null) => void
  readonly lessMotion: () => boolean
}

/** The surface of SVG: a picture that moves as a whole, and is drawn again wherever it comes to rest. */
export class PaperSurface implements PainterSurface {
  private readonly parts: Parts
  private readonly animator: CameraAnimator
  private events: SurfaceEvents | null = null
  private stopListening: () => void = () => undefined
  /** The picture that is asked for, and the one in the page. */
  private wanted: Picture
  private there: Picture | null = null
  private moving = false

  constructor(parts: Parts) {
    this.parts = parts
    this.wanted = parts.picture
    this.animator = new CameraAnimator({
      camera: parts.picture.camera,
      sizeOf: () => this.size(),
      moved: () => this.moved(),
      rested: () => this.rested(),
    })
  }

  listen(events: SurfaceEvents): void {
    this.events = events
    const { section, lessMotion } = this.parts
    const stopGestures = listenTo({
      section,
      animator: this.animator,
      pace: () => (lessMotion() ? 0 : pace),
      onClick: events.clicked,
      onHover: events.hovered,
    })
    const sizes = new ResizeObserver(() => this.resized())
    sizes.observe(section)
    this.stopListening = () => {
      stopGestures()
      sizes.disconnect()
    }
  }

  /** Ends all movement and all events. */
  end(): void {
    this.animator.stop()
    this.stopListening()
  }

  /** Call this when a picture has been drawn, before the browser paints it. */
  drew(picture: Picture): void {
    this.there = picture
    this.move()
    this.settle()
  }

  draw(scene: Scene, _: unknown, sphereLines: SphereLines | null): void {
    this.want({ ...this.wanted, scene, sphereLines })
  }

  highlight(subject: SubjectId | null): void {
    this.parts.onHighlight(subject)
  }

  size(): Size {
    return sizeIn(this.parts.section)
  }

  pixelOf(at: readonly [lng: number, lat: number]): Pixel {
    return pixelAt(mercatorFor(this.animator.camera(), this.size()), at) ?? [Number.NaN, Number.NaN]
  }

  countryAt([x, y]: Pixel): string | undefined {
    const { section } = this.parts
    const { left, top } = section.getBoundingClientRect()
    const land = document
      .elementsFromPoint(left + x, top + y)
      .find((element) => section.contains(element) && element.hasAttribute('data-country'))
    return land?.getAttribute('data-country') ?? undefined
  }

  isMoving(): boolean {
    return this.animator.isMoving()
  }

  getZoom(): number {
    return this.animator.getZoom()
  }

  getCenter(): ReturnType<MovableMap['getCenter']> {
    return this.animator.getCenter()
  }

  jumpTo(to: Parameters<MovableMap['jumpTo']>[0]): void {
    this.animator.jumpTo(to)
  }

  easeTo(to: Parameters<MovableMap['easeTo']>[0]): void {
    this.animator.easeTo(to)
  }

  zoomBy(levels: number, duration: number): void {
    this.animator.zoomBy(levels, duration)
  }

  panBy(right: number, down: number, duration: number): void {
    this.animator.pan(right, down, duration)
  }

  focus(): void {
    this.parts.stage.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
  }

  private want(picture: Picture): void {
    this.wanted = picture
    this.parts.onPicture(picture)
  }

  /** The CSS transform from the picture in the page to the camera; null where there is no picture. */
  private transform(): string | null {
    return this.there && transformBetween(this.there.camera, this.animator.camera())
  }

  private move(): void {
    this.parts.stage.style.transform = this.transform() ?? ''
  }

  private isDrawn(): boolean {
    return this.there === this.wanted && this.transform() === ''
  }

  private moved(): void {
    if (!this.moving) this.events?.moveStarted()
    this.moving = true
    this.move()
  }

  private rested(): void {
    this.moving = false
    this.events?.moveEnded()
    if (this.transform() === '') this.settle()
    else this.want({ ...this.wanted, camera: this.animator.camera(), size: this.size() })
  }

  private resized(): void {
    const { width, height } = this.size()
    if (width === this.wanted.size.width && height === this.wanted.size.height) return
    this.events?.resized()
    this.want({ ...this.wanted, camera: this.animator.camera(), size: { width, height } })
  }

  private settle(): void {
    if (this.isMoving() || !this.isDrawn()) return
    reached('atlas:first-picture')
    this.events?.drawn()
  }
}
