import * as maplibregl from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import { mapFailureOf } from '../scene/map-failure.ts'
import { type PainterHandle, type PainterProps, pace } from '../scene/painter-contract.ts'
import { sceneOf } from '../scene/scene.ts'
import { mapWords } from '../scene/words.ts'
import { zoomLimits } from '../view/camera/camera.ts'
import { cameraOf } from '../view/camera/camera-keeper.ts'
import { moveCamera } from '../view/store.ts'
import { useView } from '../view/use-view.ts'
import type { Addresses } from './addresses.ts'
import { AtlasMap, type Showing } from './atlas-map.ts'
import { isWorkerBlocked } from './blocked-worker.ts'
import styles from './MapCanvas.module.css'
import { patternImage } from './patterns.ts'
import { loadAddresses } from './shape-addresses.ts'
import { SharpTiles } from './sharp-tiles.ts'
import { styleOf } from './style.ts'
import { canDrawMap } from './webgl.ts'

interface MapCanvasProps extends PainterProps {
  /** Null until there is a map. */
  readonly ref?: Ref<PainterHandle | null>
  /** Laid over the map. */
  readonly children?: ReactNode
}

// Without it MapLibre looks for its worker beside the file of its own, which a build moves; the map stays blank.
maplibregl.setWorkerUrl(workerUrl)

/** A map that has not come to rest by then, in milliseconds, may have been refused its worker. */
const late = 3000

/** The painter that draws with MapLibre; no other file runs it. The rest of this folder are values handed to it. */
export function MapCanvas(props: MapCanvasProps) {
  const { theme, padding, onFailure, onHover, onRest, lit, ref, children } = props
  const view = useView((whole) => whole)
  const section = useRef<HTMLElement>(null)
  const ground = useRef<HTMLDivElement>(null)
  const drawn = useRef<{ readonly map: maplibregl.Map; readonly atlas: AtlasMap } | null>(null)
  const showing = useRef<Showing>({ view, theme, padding })
  const tell = useRef({ onFailure, onHover, onRest })
  const [begun, setBegun] = useState(false)

  useEffect(() => {
    tell.current = { onFailure, onHover, onRest }
    showing.current = { view, theme, padding }
    drawn.current?.atlas.show(showing.current)
    drawn.current?.atlas.light(lit)
  })

  useEffect(() => {
    const cancel = new AbortController()
    let suspicion = 0
    function fail(cause: unknown): void {
      if (cancel.signal.aborted) return
      if (section.current) section.current.dataset['settled'] = 'false'
      tell.current.onFailure(mapFailureOf(cause))
    }
    function begin(addresses: Addresses): void {
      if (!ground.current || cancel.signal.aborted) return
      const map = mapIn(ground.current, showing.current, addresses)
      drawn.current = { map, atlas: atlasOf(map, addresses) }
      setBegun(true)
      map.on('webglcontextlost', () => fail('context lost'))
      suspicion = window.setTimeout(async () => {
        if (await isWorkerBlocked(workerUrl)) fail('worker blocked')
      }, late)
      map.once('idle', () => window.clearTimeout(suspicion))
    }
    function atlasOf(map: maplibregl.Map, addresses: Addresses): AtlasMap {
      const tiles = new SharpTiles(map, (id) => patternImage(id, map.getPixelRatio()))
      map.setMissingStyleImageResolver((id) => tiles.add(id))
      return new AtlasMap({
        map,
        addresses,
        tiles,
        showing: showing.current,
        sizeOf: () => sizeOf(map.getContainer()),
        still: () => window.matchMedia('(prefers-reduced-motion: reduce)').matches,
        onSettled: (settled) => {
          if (section.current) section.current.dataset['settled'] = String(settled)
        },
        onHover: (hovered) => {
          if (ground.current) ground.current.toggleAttribute('data-over', hovered !== null)
          tell.current.onHover(hovered)
        },
        onRest: (frame) => tell.current.onRest(frame),
      })
    }
    if (canDrawMap()) loadAddresses(cancel.signal).then(begin).catch(fail)
    else fail('no webgl')
    return () => {
      cancel.abort()
      window.clearTimeout(suspicion)
      drawn.current?.map.remove()
      drawn.current = null
      setBegun(false)
    }
  }, [])

  useImperativeHandle<PainterHandle | null, PainterHandle | null>(ref, () => {
    const now = drawn.current
    if (!begun || !now) return null
    const { map, atlas } = now
    const duration = () => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : pace)
    return {
      zoom: (levels) => map.easeTo({ zoom: map.getZoom() + levels, duration: duration() }),
      pan: (right, down) => map.panBy([right, down], { duration: duration() }),
      showRegion: () => moveCamera(null),
      camera: () => atlas.camera(),
      countryAt: (pixel) => atlas.countryAt(pixel),
      focus: () => map.getCanvas().focus({ preventScroll: true }),
    }
  }, [begun])

  return (
    <section
      ref={section}
      className={styles['map']}
      aria-label={mapWords.section}
      data-painter="map"
      data-settled="false"
    >
      <div ref={ground} className={styles['ground']} />
      {children}
    </section>
  )
}

/** @throws {Error} what MapLibre throws where it cannot have a WebGL 2 context after all */
function mapIn(
  container: HTMLElement,
  { view, theme, padding }: Showing,
  addresses: Addresses,
): maplibregl.Map {
  const { lng, lat, zoom } = cameraOf(view, sizeOf(container), padding)
  const map = new maplibregl.Map({
    container,
    style: styleOf(sceneOf(view), theme, addresses),
    center: [lng, lat],
    zoom,
    minZoom: zoomLimits.least,
    maxZoom: zoomLimits.most,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    boxZoom: false,
    // Our own page says the credits, beside the note on borders.
    attributionControl: false,
    fadeDuration: 0,
    validateStyle: false,
    // The canvas is named, but the section around it is the one landmark.
    locale: { 'Map.Title': mapWords.name },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.getCanvas().setAttribute('role', 'img')
  return map
}

function sizeOf({ clientWidth: width, clientHeight: height }: HTMLElement) {
  return { width, height }
}
