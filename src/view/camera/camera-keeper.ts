import { claimOf, countryOf, type SubjectId } from '../../facts/index.ts'
import { asSubject } from '../as-subject.ts'
import { sameSubject } from '../subject.ts'
import type { View } from '../view.ts'
import {
  type Camera,
  cameraKeeping,
  canonicalCamera,
  type Extent,
  fitRegion,
  type Padding,
  project,
  region,
  type Size,
  unproject,
} from './camera.ts'
import { extentOf, extentOfAll } from './extent.ts'

/** What the keeper needs of a map. */
export interface MovableMap {
  getZoom(): number
  getCenter(): { readonly lng: number; readonly lat: number }
  jumpTo(to: { readonly center: [number, number]; readonly zoom: number }): unknown
  easeTo(to: {
    readonly center: [number, number]
    readonly zoom: number
    readonly duration: number
    readonly essential: boolean
  }): unknown
}

/** The longest flight of the camera, in milliseconds. */
const flight = 600

/** The camera that a view asks for: its own, or else the region, moved until a chosen subject is in sight. */
export function cameraOf(view: View, size: Size, padding: Padding): Camera {
  if (view.camera !== null) return view.camera
  const whole = fitRegion(region, size, padding)
  const focus = focusOf(view)
  return focus === null ? whole : cameraKeeping(whole, size, padding, focus)
}

/**
 * The extent that the reader asked to see. With an open claim: its routes, or else its countries. Countries of the region
 * go before the powers around it, which would push the region into a corner. Without a claim: the chosen subject.
 */
function focusOf({ claim, subject }: View): Extent | null {
  if (claim === null) return subject === null ? null : extentOf(subject)
  const about = claimOf(claim).about.map((id) => asSubject(id as SubjectId))
  const routes = about.filter((one) => one.kind === 'route')
  const region = about.filter((one) => one.kind === 'country' && countryOf(one.id).prominence === 0)
  return extentOfAll([routes, region, about].find((some) => some.length > 0) ?? [])
}

/** The camera after a press of a button: `levels` zoom levels nearer, `right` and `down` CSS pixels further. */
export function nudged(camera: Camera, { levels = 0, right = 0, down = 0 }): Camera {
  const { x, y } = project(camera, camera.zoom)
  return canonicalCamera({
    ...unproject({ x: x + right, y: y + down }, camera.zoom),
    zoom: camera.zoom + levels,
  })
}

/** Whether two cameras differ by rounding alone: no pixel near the middle moves by half its width. */
export function looksSame(one: Camera, other: Camera): boolean {
  if (Math.abs(one.zoom - other.zoom) > 0.0002) return false
  const here = project(one, one.zoom)
  const there = project(other, one.zoom)
  return Math.hypot(here.x - there.x, here.y - there.y) < 0.5
}

/** Keeps the map at the camera of the view, and reports to `moved` where the reader has moved it. */
export class CameraKeeper {
  private readonly map: MovableMap
  private readonly sizeOf: () => Size
  private readonly moved: (camera: Camera) => void
  private readonly still: () => boolean
  private view: View
  private padding: Padding
  /** Where the map is, or is on its way to. */
  private target: Camera
  /** Whether the reader chose the subject on this page. The camera then keeps it clear of the panels. */
  private following = false
  private started = false

  constructor(
    map: MovableMap,
    options: {
      readonly view: View
      readonly padding: Padding
      readonly sizeOf: () => Size
      readonly moved: (camera: Camera) => void
      /** Whether the reader wants no motion that nobody asked for. */
      readonly still: () => boolean
    },
  ) {
    this.map = map
    this.view = options.view
    this.padding = options.padding
    this.sizeOf = options.sizeOf
    this.moved = options.moved
    this.still = options.still
    this.target = cameraOf(options.view, options.sizeOf(), options.padding)
  }

  /** Where the map is, or is on its way to. */
  camera(): Camera {
    return this.target
  }

  /** Call this once the first picture has come to rest. The camera does not fly before that. */
  start(): void {
    this.started = true
  }

  /** Call this with every view, and with what the panels then cover of the map. */
  follow(view: View, padding: Padding): void {
    const before = this.view
    const covered = !samePadding(this.padding, padding)
    this.view = view
    this.padding = padding
    const asked = view.camera !== before.camera && !this.isThere(view.camera)
    const opened = view.claim !== before.claim && view.claim !== null
    const chosen = opened || !sameSubject(view.subject, before.subject)
    if (asked) this.following = false
    // A whole view from Back or a link has a camera of its own. A selection never has.
    else if (chosen) this.following = focusOf(view) !== null && view.camera === before.camera
    if (asked) this.go(cameraOf(view, this.sizeOf(), padding))
    else if (this.following && (chosen || covered)) this.keepSubject()
    else if (view.camera === null && (chosen || covered)) this.go(cameraOf(view, this.sizeOf(), padding))
  }

  /** Call this when the size of the map has changed. */
  resized(): void {
    if (this.view.camera !== null) return
    this.jump(cameraOf(this.view, this.sizeOf(), this.padding))
  }

  /** Call this whenever the map has come to rest. If it is not where it was sent, the reader has moved it. */
  rested(): void {
    const { lng, lat } = this.map.getCenter()
    const actual = canonicalCamera({ zoom: this.map.getZoom(), lat, lng })
    if (looksSame(actual, this.target)) return
    this.target = actual
    this.moved(actual)
  }

  private isThere(camera: Camera | null): boolean {
    return camera !== null && looksSame(camera, this.target)
  }

  private keepSubject(): void {
    const focus = focusOf(this.view)
    if (focus === null) return
    const kept = cameraKeeping(this.target, this.sizeOf(), this.padding, focus)
    if (looksSame(kept, this.target)) return
    this.go(kept)
    this.moved(kept)
  }

  private go(camera: Camera): void {
    if (looksSame(camera, this.target)) {
      this.target = camera
      return
    }
    if (this.still() || !this.started) {
      this.jump(camera)
      return
    }
    this.target = camera
    this.map.easeTo({ ...placed(camera), duration: flight, essential: false })
  }

  private jump(camera: Camera): void {
    this.target = camera
    this.map.jumpTo(placed(camera))
  }
}

function placed({ lng, lat, zoom }: Camera): { center: [number, number]; zoom: number } {
  return { center: [lng, lat], zoom }
}

function samePadding(one: Padding, other: Padding): boolean {
  return (
    one.top === other.top &&
    one.right === other.right &&
    one.bottom === other.bottom &&
    one.left === other.left
  )
}
