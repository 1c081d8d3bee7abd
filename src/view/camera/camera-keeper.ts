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

/** The longest that a flight of the camera takes, in milliseconds. */
const flight = 600

/** The camera a view asks for: its own, or else the region, moved so far that a chosen subject is seen. */
export function cameraOf(view: View, size: Size, padding: Padding): Camera {
  if (view.camera !== null) return view.camera
  const whole = fitRegion(region, size, padding)
  const focus = focusOf(view)
  return focus === null ? whole : cameraKeeping(whole, size, padding, focus)
}

/**
 * What the reader asked to see: the routes that the open claim is about, or its countries of the region rather than
 * the powers around it, which would push the region into a corner; without a claim, the chosen subject.
 */
function focusOf({ claim, subject }: View): Extent | null {
  if (claim === null) return subject === null ? null : extentOf(subject)
  const about = claimOf(claim).about.map((id) => asSubject(id as SubjectId))
  const routes = about.filter((one) => one.kind === 'route')
  const region = about.filter((one) => one.kind === 'country' && countryOf(one.id).prominence === 0)
  return extentOfAll([routes, region, about].find((some) => some.length > 0) ?? [])
}

/** A camera after a press of a button: so many levels nearer, so many CSS pixels to the right and down. */
export function nudged(camera: Camera, { levels = 0, right = 0, down = 0 }): Camera {
  const { x, y } = project(camera, camera.zoom)
  return canonicalCamera({
    ...unproject({ x: x + right, y: y + down }, camera.zoom),
    zoom: camera.zoom + levels,
  })
}

/** Whether two cameras show the same but for rounding: no pixel near the middle moves by half its width. */
export function looksSame(one: Camera, other: Camera): boolean {
  if (Math.abs(one.zoom - other.zoom) > 0.0002) return false
  const here = project(one, one.zoom)
  const there = project(other, one.zoom)
  return Math.hypot(here.x - there.x, here.y - there.y) < 0.5
}

/** Keeps the map where the view says, and tells `moved` where the reader has brought it. */
export class CameraKeeper {
  private readonly map: MovableMap
  private readonly sizeOf: () => Size
  private readonly moved: (camera: Camera) => void
  private readonly still: () => boolean
  private view: View
  private padding: Padding
  /** Where the map is, or is on its way to. */
  private target: Camera
  /** The reader chose the subject on this page, so the camera sees to it that it is not hidden. */
  private following = false
  private started = false

  constructor(
    map: MovableMap,
    options: {
      readonly view: View
      readonly padding: Padding
      readonly sizeOf: () => Size
      readonly moved: (camera: Camera) => void
      /** Whether the reader wants nothing to move by itself. */
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

  /** To be called once the first picture has come to rest; until then nothing flies. */
  start(): void {
    this.started = true
  }

  /** To be called with every view, and with what the panels cover of the map then. */
  follow(view: View, padding: Padding): void {
    const before = this.view
    const covered = !samePadding(this.padding, padding)
    this.view = view
    this.padding = padding
    const asked = view.camera !== before.camera && !this.isThere(view.camera)
    const opened = view.claim !== before.claim && view.claim !== null
    const chosen = opened || !sameSubject(view.subject, before.subject)
    if (asked) this.following = false
    // A whole view put in place by Back or a link brings a camera of its own, as a selection never does.
    else if (chosen) this.following = focusOf(view) !== null && view.camera === before.camera
    if (asked) this.go(cameraOf(view, this.sizeOf(), padding))
    else if (this.following && (chosen || covered)) this.keepSubject()
    else if (view.camera === null && (chosen || covered)) this.go(cameraOf(view, this.sizeOf(), padding))
  }

  /** To be called when the map has another size. */
  resized(): void {
    if (this.view.camera !== null) return
    this.jump(cameraOf(this.view, this.sizeOf(), this.padding))
  }

  /** To be called whenever the map has come to rest: if not where it was sent, the reader has moved it. */
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
