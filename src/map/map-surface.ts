import type { MapMouseEvent, StyleSpecification } from 'maplibre-gl'
import type { SubjectId } from '../facts/index.ts'
import { type Pixel, sizeIn } from '../geometry/viewport.ts'
import type { SphereLines } from '../ground/sphere-lines.ts'
import type { Theme } from '../overlays/index.ts'
import type { PainterSurface, SurfaceEvents } from '../scene/painter-contract.ts'
import { reached } from '../scene/performance-marks.ts'
import type { Scene } from '../scene/scene.ts'
import type { Size } from '../view/camera/camera.ts'
import type { MovableMap } from '../view/camera/camera-keeper.ts'
import type { Addresses } from './addresses.ts'
import { Hovering, type LitMap } from './hovering.ts'
import type { PicturedMap, SharpTiles } from './sharp-tiles.ts'
import { withSphereLines } from './sphere-line-address.ts'
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

/** The part of MapLibre's map that the surface uses. */
export interface LibreMap extends MovableMap, PicturedMap, LitMap {
  on(moment: Moment, listener: () => void): unknown
  on(moment: 'click' | 'mousemove', listener: (event: Pick<MapMouseEvent, 'point'>) => void): unknown
  setStyle(style: StyleSpecification, options: { diff: true; validate: false }): unknown
  triggerRepaint(): void
  isMoving(): boolean
  isSourceLoaded(id: string): boolean
  project(at: [lng: number, lat: number]): { x: number; y: number }
  queryRenderedFeatures(
    at: [x: number, y: number],
    options: { layers: string[] },
  ): readonly { properties: Record<string, unknown> }[]
  zoomTo(zoom: number, options: { duration: number }): unknown
  panBy(by: [right: number, down: number], options: { duration: number }): unknown
  getCanvas(): Pick<HTMLElement, 'focus'>
  getContainer(): Pick<HTMLElement, 'clientWidth' | 'clientHeight'>
}

interface Parts {
  readonly map: LibreMap
  readonly addresses: Addresses
  readonly tiles: Pick<SharpTiles, 'sharpen'>
}

/** The surface that MapLibre draws. */
export class MapSurface implements PainterSurface {
  private readonly map: LibreMap
  private readonly parts: Parts
  private readonly hovering: Hovering
  private styled = false
  /** Draws the scene that was asked for before MapLibre had its first style; null where there is none. */
  private waiting: (() => void) | null = null

  constructor(parts: Parts) {
    this.parts = parts
    this.map = parts.map
    this.hovering = new Hovering(parts.map)
  }

  listen(events: SurfaceEvents): void {
    const { map } = this
    map.on('style.load', () => this.styleLoaded())
    map.on('render', () => this.rendered())
    map.on('idle', () => {
      if (this.isDrawn()) events.drawn()
    })
    map.on('movestart', () => events.moveStarted())
    map.on('moveend', () => events.moveEnded())
    map.on('resize', () => events.resized())
    map.on('dataloading', () => events.drawing())
    map.on('click', ({ point }) => events.clicked([point.x, point.y]))
    map.on('mousemove', ({ point }) => events.hovered([point.x, point.y]))
    map.on('mouseout', () => events.hovered(null))
  }

  draw(scene: Scene, theme: Theme, sphereLines: SphereLines | null): void {
    const { map } = this.parts
    const addresses = withSphereLines(this.parts.addresses, sphereLines)
    const draw = () => {
      map.setStyle(styleOf(scene, theme, addresses), { diff: true, validate: false })
      // A style without a difference draws no frame, and then the map would never report that it is at rest.
      map.triggerRepaint()
    }
    if (this.styled) draw()
    else this.waiting = draw
  }

  highlight(subject: SubjectId | null): void {
    this.hovering.light(subject)
  }

  size(): Size {
    return sizeIn(this.map.getContainer())
  }

  pixelOf([lng, lat]: readonly [lng: number, lat: number]): Pixel {
    const { x, y } = this.map.project([lng, lat])
    return [x, y]
  }

  countryAt([x, y]: Pixel): string | undefined {
    const [land] = this.styled ? this.map.queryRenderedFeatures([x, y], { layers: ['land'] }) : []
    const id = land?.properties['id']
    return typeof id === 'string' ? id : undefined
  }

  isMoving(): boolean {
    return this.map.isMoving()
  }

  getZoom(): number {
    return this.map.getZoom()
  }

  getCenter(): ReturnType<MovableMap['getCenter']> {
    return this.map.getCenter()
  }

  jumpTo(to: Parameters<MovableMap['jumpTo']>[0]): void {
    this.map.jumpTo(to)
  }

  easeTo(to: Parameters<MovableMap['easeTo']>[0]): void {
    this.map.easeTo(to)
  }

  zoomBy(levels: number, duration: number): void {
    this.map.zoomTo(this.map.getZoom() + levels, { duration })
  }

  panBy(right: number, down: number, duration: number): void {
    this.map.panBy([right, down], { duration })
  }

  focus(): void {
    this.map.getCanvas().focus({ preventScroll: true })
  }

  private styleLoaded(): void {
    this.styled = true
    this.waiting?.()
    this.waiting = null
  }

  private rendered(): void {
    if (this.styled && this.map.isSourceLoaded('countries')) reached('atlas:first-picture')
  }

  /** Whether everything is drawn. A map whose tiles are redrawn for its zoom becomes idle once more afterwards. */
  private isDrawn(): boolean {
    return this.styled && !this.map.isMoving() && !this.parts.tiles.sharpen()
  }
}
