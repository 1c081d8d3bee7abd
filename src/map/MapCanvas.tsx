import * as maplibregl from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { type ReactNode, type Ref, useEffect, useRef } from 'react'
import { sizeIn } from '../geometry/viewport.ts'
import { linesIn } from '../ground/load-sphere-lines.ts'
import type { PainterHandle, PainterProps, Showing } from '../scene/painter-contract.ts'
import { usePainter } from '../scene/use-painter.ts'
import { mapWords } from '../scene/words.ts'
import { zoomLimits } from '../view/camera/camera.ts'
import { cameraOf } from '../view/camera/camera-keeper.ts'
import type { Addresses } from './addresses.ts'
import { isWorkerBlocked } from './blocked-worker.ts'
import styles from './MapCanvas.module.css'
import { MapSurface } from './map-surface.ts'
import { patternImage } from './patterns.ts'
import { loadAddresses } from './shape-addresses.ts'
import { SharpTiles } from './sharp-tiles.ts'
import { withSphereLines } from './sphere-line-address.ts'
import { styleOf } from './style.ts'
import { canDrawMap } from './webgl.ts'

interface MapCanvasProps extends PainterProps {
  /** Null until there is a map. */
  readonly ref?: Ref<PainterHandle | null>
  /** Components over the map. */
  readonly children?: ReactNode
}

// MapLibre looks for its worker beside its own file. The build moves that file, and without this line the map is blank.
maplibregl.setWorkerUrl(workerUrl)

/** A map that has not come to rest after this time, in milliseconds, may have been refused its worker. */
const late = 3000

/** The painter that draws with MapLibre. No other file runs MapLibre. */
export function MapCanvas({ children, ...props }: MapCanvasProps) {
  const { section, showing, isPointed, begin, fail, end } = usePainter(props)
  const ground = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const cancel = new AbortController()
    let map: maplibregl.Map | undefined
    let suspicion = 0
    function stop(cause: unknown): void {
      if (!cancel.signal.aborted) fail(cause)
    }
    function start(addresses: Addresses): void {
      if (!ground.current || cancel.signal.aborted) return
      const made = mapIn(ground.current, showing.current, addresses)
      map = made
      const tiles = new SharpTiles(made, (id) => patternImage(id, made.getPixelRatio()))
      made.setMissingStyleImageResolver((id) => tiles.add(id))
      begin(new MapSurface({ map: made, addresses, tiles }))
      made.on('webglcontextlost', () => stop('context lost'))
      suspicion = window.setTimeout(async () => {
        if (await isWorkerBlocked(workerUrl)) stop('worker blocked')
      }, late)
      made.once('idle', () => window.clearTimeout(suspicion))
    }
    if (canDrawMap()) loadAddresses(cancel.signal).then(start).catch(stop)
    else stop('no webgl')
    return () => {
      cancel.abort()
      window.clearTimeout(suspicion)
      end()
      map?.remove()
    }
  }, [showing, begin, fail, end])

  return (
    <section
      ref={section}
      className={styles['map']}
      aria-label={mapWords.section}
      data-painter="map"
      data-settled="false"
    >
      <div ref={ground} className={styles['ground']} data-over={isPointed || undefined} />
      {children}
    </section>
  )
}

/** @throws {Error} the error of MapLibre where it gets no WebGL 2 context after all */
function mapIn(
  container: HTMLElement,
  { view, scene, sphereLines, theme, padding }: Showing,
  addresses: Addresses,
): maplibregl.Map {
  const { lng, lat, zoom } = cameraOf(view, sizeIn(container), padding)
  const map = new maplibregl.Map({
    container,
    style: styleOf(scene, theme, withSphereLines(addresses, linesIn(sphereLines))),
    center: [lng, lat],
    zoom,
    minZoom: zoomLimits.least,
    maxZoom: zoomLimits.most,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    boxZoom: false,
    // Our own page shows the credits, beside the note on borders.
    attributionControl: false,
    fadeDuration: 0,
    validateStyle: false,
    // The canvas has a name, but the section around it is the one landmark.
    locale: { 'Map.Title': mapWords.name },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.getCanvas().setAttribute('role', 'img')
  return map
}
