import { pixelIn } from '../../src/geometry/viewport.ts'
import { type LibreMap, MapSurface } from '../../src/map/map-surface.ts'
import { type Camera, project, unproject } from '../../src/view/camera/camera.ts'
import { landAt, type SurfaceOptions, type SurfaceUnderTest } from './surface-under-test.ts'

type Listener = (event: { point: { x: number; y: number } }) => void
const face = { latin: '', latinExtended: '' }
const addresses = {
  countries: '',
  ground: '',
  places: '',
  fonts: { regular: face, semibold: face, italic: face },
}

/**
 * A stand-in for MapLibre's map, without WebGL. It keeps a camera, fires the events of a movement, and becomes idle on
 * request. It draws nothing, and a movement takes no time.
 */
class FakeMap {
  private readonly listeners = new Map<string, Listener[]>()
  private readonly states = new Map<string, boolean>()
  private readonly options: SurfaceOptions
  private camera: Camera
  readonly canvas = document.createElement('canvas')

  constructor(options: SurfaceOptions) {
    this.options = options
    this.camera = options.camera
    this.canvas.tabIndex = 0
    document.body.append(this.canvas)
  }

  fire(moment: string, [x, y]: readonly [number, number] = [0, 0]): void {
    for (const listener of this.listeners.get(moment) ?? []) listener({ point: { x, y } } as never)
  }

  lit(): readonly string[] {
    return [...this.states].flatMap(([id, hover]) => (hover ? [id] : []))
  }

  on(moment: string, listener: (event: never) => void): void {
    this.listeners.set(moment, [...(this.listeners.get(moment) ?? []), listener as Listener])
  }

  setStyle = () => undefined
  triggerRepaint = () => undefined
  addImage = () => undefined
  removeImage = () => undefined
  hasImage = () => false
  isMoving = () => false
  isSourceLoaded = () => true
  getSource = () => ({})
  getZoom = () => this.camera.zoom
  getCenter = () => this.camera
  getCanvas = () => this.canvas
  getContainer = () => ({ clientWidth: this.options.size.width, clientHeight: this.options.size.height })

  setFeatureState({ id }: { id: string }, { hover }: { hover: boolean }): void {
    this.states.set(id, hover)
  }

  project(at: [number, number]): { x: number; y: number } {
    const [x, y] = pixelIn({ camera: this.camera, size: this.options.size }, at)
    return { x, y }
  }

  queryRenderedFeatures(at: [number, number]): { properties: Record<string, unknown> }[] {
    const id = landAt(this.options.lands, at)
    return id === undefined ? [] : [{ properties: { id } }]
  }

  jumpTo({ center: [lng, lat], zoom }: { center: [number, number]; zoom: number }): void {
    this.fire('movestart')
    this.camera = { lng, lat, zoom }
    this.fire('moveend')
  }

  easeTo(to: { center: [number, number]; zoom: number }): void {
    this.jumpTo(to)
  }

  zoomTo(zoom: number): void {
    this.jumpTo({ center: [this.camera.lng, this.camera.lat], zoom })
  }

  panBy([right, down]: [number, number]): void {
    const { zoom } = this.camera
    const { x, y } = project(this.camera, zoom)
    const { lng, lat } = unproject({ x: x + right, y: y + down }, zoom)
    this.jumpTo({ center: [lng, lat], zoom })
  }
}

/** The surface of MapLibre on a stand-in for its map. */
export function libreSurface(options: SurfaceOptions): SurfaceUnderTest {
  const map = new FakeMap(options)
  const surface = new MapSurface({ map: map satisfies LibreMap, addresses, tiles: { sharpen: () => false } })
  return {
    surface,
    finish: () => {
      map.fire('style.load')
      map.fire('render')
      map.fire('idle')
    },
    click: (pixel) => map.fire('click', pixel),
    hover: (pixel) => (pixel ? map.fire('mousemove', pixel) : map.fire('mouseout')),
    highlighted: () => map.lit(),
    focused: () => document.activeElement === map.canvas,
  }
}
