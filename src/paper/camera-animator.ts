import type { Pixel } from '../geometry/viewport.ts'
import { type Camera, latLimits, project, type Size, unproject, zoomLimits } from '../view/camera/camera.ts'
import type { MovableMap } from '../view/camera/camera-keeper.ts'

interface Wiring {
  readonly camera: Camera
  readonly sizeOf: () => Size
  /** Called whenever the camera has moved, many times in a flight. */
  readonly moved: () => void
  /** Called when the camera has come to rest. */
  readonly rested: () => void
}

/** How long after its last step a gesture counts as ended, in milliseconds. */
const quiet = 160

/** Moves a camera as MapLibre does, for the painter without MapLibre. */
export class CameraAnimator implements MovableMap {
  private readonly wiring: Wiring
  private now: Camera
  private frame = 0
  private quieting = 0

  constructor(wiring: Wiring) {
    this.wiring = wiring
    this.now = wiring.camera
  }

  camera(): Camera {
    return this.now
  }

  isMoving(): boolean {
    return this.frame !== 0 || this.quieting !== 0
  }

  getZoom(): number {
    return this.now.zoom
  }

  getCenter(): Camera {
    return this.now
  }

  jumpTo({ center: [lng, lat], zoom }: Parameters<MovableMap['jumpTo']>[0]): void {
    this.stop()
    this.put({ lng, lat, zoom })
    this.wiring.rested()
  }

  easeTo({ center, zoom, duration }: Parameters<MovableMap['easeTo']>[0]): void {
    if (duration === 0) {
      this.jumpTo({ center, zoom })
      return
    }
    this.stop()
    const from = this.now
    const [lng, lat] = center
    const [start, end] = [project(from, 0), project({ lng, lat }, 0)]
    const begun = performance.now()
    const step = (time: number) => {
      const part = Math.min(1, Math.max(0, (time - begun) / duration))
      const eased = 1 - (1 - part) ** 3
      const level = from.zoom + (zoom - from.zoom) * eased
      // Linear on the screen, whose scale changes on the way.
      const shift =
        zoom === from.zoom ? eased : (1 - 2 ** (from.zoom - level)) / (1 - 2 ** (from.zoom - zoom))
      const middle = {
        x: start.x + (end.x - start.x) * shift,
        y: start.y + (end.y - start.y) * shift,
      }
      this.put(part === 1 ? { lng, lat, zoom } : { zoom: level, ...unproject(middle, 0) })
      this.frame = part === 1 ? 0 : requestAnimationFrame(step)
      if (part === 1) this.wiring.rested()
    }
    this.frame = requestAnimationFrame(step)
  }

  /** Moves the camera by `right` and `down` CSS pixels in `duration` milliseconds. The picture moves the other way. */
  pan(right: number, down: number, duration: number): void {
    const { zoom } = this.now
    const middle = project(this.now, zoom)
    const { lng, lat } = unproject({ x: middle.x + right, y: middle.y + down }, zoom)
    this.easeTo({ center: [lng, lat], zoom, duration, essential: false })
  }

  /** Zooms by `levels` in `duration` milliseconds about a pixel, whose place stays where it is; else about the middle. */
  zoomBy(levels: number, duration: number, about?: Pixel): void {
    const { lng, lat, zoom } = this.zoomed(levels, about)
    this.easeTo({ center: [lng, lat], zoom, duration, essential: false })
  }

  /** One step of a gesture: pans by CSS pixels, and zooms about a pixel. The gesture ends when no other step follows. */
  follow(right: number, down: number, levels: number, about?: Pixel): void {
    cancelAnimationFrame(this.frame)
    this.frame = 0
    const middle = project(this.now, this.now.zoom)
    const shifted = unproject({ x: middle.x - right, y: middle.y - down }, this.now.zoom)
    this.now = { zoom: this.now.zoom, ...shifted }
    this.put(levels === 0 ? this.now : this.zoomed(levels, about))
    this.waitForQuiet()
  }

  /** Ends all movement where it is, without a call of `rested`. */
  stop(): void {
    cancelAnimationFrame(this.frame)
    window.clearTimeout(this.quieting)
    this.frame = 0
    this.quieting = 0
  }

  private waitForQuiet(): void {
    window.clearTimeout(this.quieting)
    this.quieting = window.setTimeout(() => {
      this.quieting = 0
      this.wiring.rested()
    }, quiet)
  }

  private zoomed(levels: number, about?: Pixel): Camera {
    const { width, height } = this.wiring.sizeOf()
    const zoom = Math.min(zoomLimits.most, Math.max(zoomLimits.least, this.now.zoom + levels))
    const off = about ? { x: about[0] - width / 2, y: about[1] - height / 2 } : { x: 0, y: 0 }
    const middle = project(this.now, this.now.zoom)
    const place = unproject({ x: middle.x + off.x, y: middle.y + off.y }, this.now.zoom)
    const then = project(place, zoom)
    return { zoom, ...unproject({ x: then.x - off.x, y: then.y - off.y }, zoom) }
  }

  private put({ zoom, lat, lng }: Camera): void {
    this.now = { zoom, lng, lat: Math.min(latLimits.most, Math.max(latLimits.least, lat)) }
    this.wiring.moved()
  }
}
