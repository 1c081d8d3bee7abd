import type { Pixel, Viewport } from '../geometry/viewport.ts'
import { type Pointed, pointedAt } from '../scene/hit-test.ts'
import { type Hovered, pace } from '../scene/painter-contract.ts'
import { reached } from '../scene/performance-marks.ts'
import { sceneOf } from '../scene/scene.ts'
import { asSubject } from '../view/as-subject.ts'
import type { Camera, Padding, Size } from '../view/camera/camera.ts'
import { CameraKeeper } from '../view/camera/camera-keeper.ts'
import { moveCamera, selectSubject } from '../view/store.ts'
import type { View } from '../view/view.ts'
import { Mover } from './camera-animator.ts'
import { shiftBetween } from './camera-transform.ts'
import { listenTo } from './gestures.ts'
import { mercatorFor, pixelAt } from './projected-map.ts'

/** What the picture shows. */
interface Showing {
  readonly view: View
  readonly padding: Padding
}

interface Wiring {
  readonly section: HTMLElement
  /** What is shifted while the camera moves. */
  readonly stage: HTMLElement
  readonly camera: Camera
  readonly showing: Showing
  /** Called when the picture is to be drawn anew at a camera. */
  readonly onRest: (camera: Camera) => void
  readonly onHover: (hovered: Hovered | null) => void
  /** Called when what is seen is drawn and at rest, and with null when it no longer is. */
  readonly onSettled: (frame: Viewport | null) => void
}

/** The map of the atlas on paper: moves the picture, keeps it the same as the view, and says what is pointed at. */
export class PaperAtlas {
  readonly mover: Mover
  private readonly wiring: Wiring
  private readonly keeper: CameraKeeper
  private readonly stopListening: () => void
  private showing: Showing
  /** Null until there is a picture: a map that rests before its shapes have come has nothing drawn. */
  private drawnAt: Camera | null = null

  constructor(wiring: Wiring) {
    const { section, showing, camera } = wiring
    this.wiring = wiring
    this.showing = showing
    const sizeOf = () => sizeIn(section)
    this.mover = new Mover({ camera, sizeOf, moved: () => this.moved(), rested: () => this.rested() })
    this.keeper = new CameraKeeper(this.mover, { ...showing, sizeOf, still, moved: moveCamera })
    this.stopListening = listenTo({
      section,
      mover: this.mover,
      pace: paceNow,
      onClick: (at) => this.clicked(at),
      onHover: (at) => this.hovered(at),
    })
  }

  /** Shows another view or padding. */
  show(showing: Showing): void {
    this.showing = showing
    // Where nothing is drawn yet, or never will be, there is no camera to move.
    if (this.drawnAt !== null) this.keeper.follow(showing.view, showing.padding)
  }

  /** To be called when the picture has been drawn at a camera, before it is painted. */
  drawn(camera: Camera): void {
    const first = this.drawnAt === null
    this.drawnAt = camera
    if (first) this.keeper.follow(this.showing.view, this.showing.padding)
    this.shift()
    this.settle()
  }

  resized(): void {
    this.unsettle()
    this.keeper.resized()
  }

  /** Where the map is, or is on its way to. */
  camera(): Camera {
    return this.keeper.camera()
  }

  /** The country drawn at a pixel. */
  countryAt(pixel: Pixel): string | undefined {
    return countryUnder(this.wiring.section, pixel)
  }

  end(): void {
    this.mover.stop()
    this.stopListening()
  }

  private shift(): void {
    if (this.drawnAt === null) return
    this.wiring.stage.style.transform = shiftBetween(this.drawnAt, this.mover.camera())
  }

  private isDrawnHere(): boolean {
    return this.drawnAt !== null && shiftBetween(this.drawnAt, this.mover.camera()) === ''
  }

  private moved(): void {
    this.unsettle()
    this.shift()
  }

  private rested(): void {
    this.keeper.rested()
    if (this.isDrawnHere()) this.settle()
    else this.wiring.onRest(this.mover.camera())
  }

  private unsettle(): void {
    const { section, onSettled } = this.wiring
    if (section.dataset['settled'] === 'true') onSettled(null)
    section.dataset['settled'] = 'false'
  }

  private settle(): void {
    if (this.mover.isMoving() || !this.isDrawnHere()) return
    this.keeper.start()
    reached('atlas:first-picture')
    reached('atlas:map-settled')
    this.wiring.section.dataset['settled'] = 'true'
    this.wiring.onSettled({ camera: this.keeper.camera(), size: sizeIn(this.wiring.section) })
  }

  private at(pixel: Pixel): Pointed | null {
    const { section } = this.wiring
    const plane = mercatorFor(this.mover.camera(), sizeIn(section))
    return pointedAt(sceneOf(this.showing.view), {
      pixel,
      zoom: plane.zoom,
      projection: (at) => pixelAt(plane, at) ?? [Number.NaN, Number.NaN],
      country: () => countryUnder(section, pixel),
    })
  }

  private clicked(at: Pixel): void {
    const pointed = this.at(at)
    if (pointed) selectSubject(asSubject(pointed.subject))
  }

  private hovered(at: Pixel | null): void {
    const pointed = at && !this.mover.isMoving() ? this.at(at) : null
    this.wiring.onHover(pointed && at && { ...pointed, x: at[0], y: at[1] })
  }
}

/** The country drawn at a pixel of the section. */
function countryUnder(section: HTMLElement, [x, y]: Pixel): string | undefined {
  const { left, top } = section.getBoundingClientRect()
  const land = document
    .elementsFromPoint(left + x, top + y)
    .find((element) => section.contains(element) && element.hasAttribute('data-country'))
  return land?.getAttribute('data-country') ?? undefined
}

/** Of a map section, in CSS pixels. */
export function sizeIn({ clientWidth: width, clientHeight: height }: HTMLElement): Size {
  return { width, height }
}

function still(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Milliseconds that a movement asked for by a button or a key takes. */
export function paceNow(): number {
  return still() ? 0 : pace
}
