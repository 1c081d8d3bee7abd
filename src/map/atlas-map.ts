import type { MapMouseEvent, StyleSpecification } from 'maplibre-gl'
import type { SubjectId } from '../facts/index.ts'
import type { Pixel, Viewport } from '../geometry/viewport.ts'
import type { Theme } from '../overlays/index.ts'
import { type Pointed, pointedAt } from '../scene/hit-test.ts'
import type { Hovered } from '../scene/painter-contract.ts'
import { reached } from '../scene/performance-marks.ts'
import { sceneOf } from '../scene/scene.ts'
import { asSubject } from '../view/as-subject.ts'
import type { Camera, Padding, Size } from '../view/camera/camera.ts'
import { CameraKeeper, type MovableMap } from '../view/camera/camera-keeper.ts'
import { moveCamera, selectSubject } from '../view/store.ts'
import type { View } from '../view/view.ts'
import type { Addresses } from './addresses.ts'
import { Hovering, type LitMap } from './hovering.ts'
import type { PicturedMap, SharpTiles } from './sharp-tiles.ts'
import { styleOf } from './style.ts'

type Moment =
  | 'idle'
  | 'render'
  | 'movestart'
  | 'moveend'
  | 'dataloading'
  | 'resize'
  | 'style.load'
  | 'mouseout'

/** What the atlas needs of MapLibre's map. */
interface LibreMap extends MovableMap, PicturedMap, LitMap {
  on(moment: Moment, listener: () => void): unknown
  on(moment: 'click' | 'mousemove', listener: (event: MapMouseEvent) => void): unknown
  setStyle(style: StyleSpecification, options: { diff: true; validate: false }): unknown
  triggerRepaint(): void
  isMoving(): boolean
  isSourceLoaded(id: string): boolean
  project(at: [lng: number, lat: number]): { x: number; y: number }
  queryRenderedFeatures(
    at: [x: number, y: number],
    options: { layers: string[] },
  ): readonly { properties: Record<string, unknown> }[]
}

/** What the map shows, and what tells it from outside. */
export interface Showing {
  readonly view: View
  readonly theme: Theme
  readonly padding: Padding
}

interface Wiring {
  readonly map: LibreMap
  readonly addresses: Addresses
  readonly showing: Showing
  readonly tiles: SharpTiles
  readonly sizeOf: () => Size
  readonly still: () => boolean
  readonly onSettled: (settled: boolean) => void
  readonly onHover: (hovered: Hovered | null) => void
  readonly onRest: (frame: Viewport | null) => void
}

/** The map of the atlas: keeps a MapLibre map the same as the view, and the view the same as where it is moved. */
export class AtlasMap {
  readonly keeper: CameraKeeper
  private readonly wiring: Wiring
  private readonly hovering: Hovering
  private showing: Showing
  private styled = false
  private restyle = false
  private pointed: SubjectId | null = null
  private lit: SubjectId | null = null

  constructor(wiring: Wiring) {
    const { map, showing, sizeOf, still } = wiring
    this.wiring = wiring
    this.showing = showing
    this.hovering = new Hovering(map)
    this.keeper = new CameraKeeper(map, { ...showing, sizeOf, still, moved: moveCamera })
    map.on('style.load', () => this.styleLoaded())
    map.on('idle', () => this.rested())
    map.on('render', () => this.rendered())
    map.on('movestart', () => wiring.onRest(null))
    map.on('moveend', () => this.keeper.rested())
    map.on('resize', () => this.keeper.resized())
    map.on('click', (event) => this.clicked(event))
    map.on('mousemove', (event) => this.hovered(event))
    map.on('mouseout', () => this.hoverEnded())
    for (const moment of ['movestart', 'dataloading', 'resize'] as const) {
      map.on(moment, () => wiring.onSettled(false))
    }
  }

  /** Shows another view, theme or padding. */
  show(showing: Showing): void {
    const before = this.showing
    this.showing = showing
    this.keeper.follow(showing.view, showing.padding)
    if (sameDrawing(before, showing)) return
    this.wiring.onSettled(false)
    if (this.styled) this.draw()
    else this.restyle = true
  }

  /** Where the map is, or is on its way to. */
  camera(): Camera {
    return this.keeper.camera()
  }

  /** Lights up what keys have reached, for as long as a pointer is on nothing. */
  light(subject: SubjectId | null): void {
    this.lit = subject
    this.hovering.light(this.pointed ?? subject)
  }

  /** The country drawn at a pixel. */
  countryAt([x, y]: Pixel): string | undefined {
    const { map } = this.wiring
    const [land] = this.styled ? map.queryRenderedFeatures([x, y], { layers: ['land'] }) : []
    const id = land?.properties['id']
    return typeof id === 'string' ? id : undefined
  }

  private draw(): void {
    const { map, addresses } = this.wiring
    map.setStyle(styleOf(sceneOf(this.showing.view), this.showing.theme, addresses), {
      diff: true,
      validate: false,
    })
    // A style that differs in nothing draws no frame, and then the map would never be said to be at rest.
    map.triggerRepaint()
  }

  private styleLoaded(): void {
    this.styled = true
    if (this.restyle) this.draw()
    this.restyle = false
  }

  private rendered(): void {
    if (this.styled && this.wiring.map.isSourceLoaded('countries')) reached('atlas:first-picture')
  }

  private rested(): void {
    if (!this.styled || this.restyle || this.wiring.map.isMoving()) return
    if (this.wiring.tiles.sharpen()) return
    this.keeper.start()
    reached('atlas:map-settled')
    this.wiring.onSettled(true)
    this.wiring.onRest({ camera: this.keeper.camera(), size: this.wiring.sizeOf() })
  }

  private at({ point }: MapMouseEvent): Pointed | null {
    const { map } = this.wiring
    return pointedAt(sceneOf(this.showing.view), {
      pixel: [point.x, point.y],
      zoom: map.getZoom(),
      projection: ([lng, lat]) => {
        const { x, y } = map.project([lng, lat])
        return [x, y]
      },
      country: () => this.countryAt([point.x, point.y]),
    })
  }

  private clicked(event: MapMouseEvent): void {
    const pointed = this.at(event)
    if (pointed) selectSubject(asSubject(pointed.subject))
  }

  private hovered(event: MapMouseEvent): void {
    const pointed = this.wiring.map.isMoving() ? null : this.at(event)
    this.point(pointed?.subject ?? null)
    this.wiring.onHover(pointed && { ...pointed, x: event.point.x, y: event.point.y })
  }

  private hoverEnded(): void {
    this.point(null)
    this.wiring.onHover(null)
  }

  private point(subject: SubjectId | null): void {
    this.pointed = subject
    this.hovering.light(subject ?? this.lit)
  }
}

/** The camera and the pages of words change nothing of what is drawn. */
function sameDrawing(one: Showing, other: Showing): boolean {
  return (
    one.theme === other.theme &&
    one.view.layers === other.view.layers &&
    one.view.only === other.view.only &&
    one.view.reading === other.view.reading &&
    one.view.subject === other.view.subject &&
    one.view.claim === other.view.claim
  )
}
