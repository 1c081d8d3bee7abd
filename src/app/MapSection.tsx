import {
  lazy,
  type Ref,
  Suspense,
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import type { SubjectId } from '../facts/index.ts'
import { sameViewport, type Viewport } from '../geometry/viewport.ts'
import { MapCanvas } from '../map/MapCanvas.tsx'
import { canDrawMap } from '../map/webgl.ts'
import type { MapFailing } from '../scene/map-failure.ts'
import type { Hovered, MapHandle, PainterHandle, PainterProps } from '../scene/painter-contract.ts'
import { MapOverlay } from './MapOverlay.tsx'
import '../symbols/colours.css'
import { mapWords } from '../scene/words.ts'
import { useLessMotion } from '../ui/motion.ts'
import { cameraOf, nudged } from '../view/camera/camera-keeper.ts'
import { moveCamera, viewStore } from '../view/store.ts'

/** Fetched apart, since most readers never need it. */
const PaperCanvas = lazy(async () => ({ default: (await import('../paper/PaperCanvas.tsx')).PaperCanvas }))

/** After each loss of its context MapLibre is tried again after this wait, in milliseconds. Then it is tried no more. */
const waits = [3000, 10_000, 30_000]

interface PainterOptions extends Omit<PainterProps, 'onRest' | 'lit' | 'lessMotion'> {
  readonly ref?: Ref<MapHandle>
}

/** The map, drawn by MapLibre, or by paper where MapLibre cannot start or has lost its context. */
export function MapSection({ theme, padding, onFailure, onHover, ref }: PainterOptions) {
  const [paper, setPaper] = useState(() => !canDrawMap())
  const [losses, setLosses] = useState(0)
  const map = useRef<PainterHandle>(null)
  const [frame, setFrame] = useState<Viewport | null>(null)
  const [moving, setMoving] = useState(false)
  const lessMotion = useLessMotion()
  const [lit, setLit] = useState<SubjectId | null>(null)
  const pointed = useRef<Hovered | null>(null)
  const reached = useRef<Hovered | null>(null)
  const focused = useRef(false)

  /** Changes the painter. The keyboard targets go with the old one, so the focus returns once the new one has drawn. */
  const change = useCallback((toPaper: boolean) => {
    focused.current = document.activeElement?.closest('section[data-painter]') != null
    setPaper(toPaper)
    setFrame(null)
  }, [])

  useEffect(() => {
    const wait = paper ? waits[losses - 1] : undefined
    if (wait === undefined) return
    const timer = window.setTimeout(() => change(!canDrawMap()), wait)
    return () => window.clearTimeout(timer)
  }, [paper, losses, change])

  function fail(failing: MapFailing): void {
    if (failing.onPaper === 'not') onFailure(failing)
    else change(true)
    if (failing.onPaper === 'meanwhile') setLosses(losses + 1)
  }

  function rest(now: Viewport | null): void {
    setMoving(now === null)
    if (!now) return
    setFrame((before) => (before && sameViewport(before, now) ? before : now))
    if (focused.current && document.activeElement === document.body) map.current?.focus()
    focused.current = false
  }

  /** Shows the label of the thing under the pointer, even where the focus is on another one. */
  function hover(hovered: Hovered | null): void {
    pointed.current = hovered
    onHover(hovered ?? reached.current)
  }

  const reach = useCallback(
    (target: Hovered | null) => {
      reached.current = target
      onHover(pointed.current ?? target)
    },
    [onHover],
  )

  useImperativeHandle(ref, () => {
    /** Before there is a map, a press of a button moves the camera that the map will start with, so no press is lost. */
    function beforehand(by: Parameters<typeof nudged>[1]): void {
      const size = { width: window.innerWidth, height: window.innerHeight }
      moveCamera(nudged(cameraOf(viewStore.getState().view, size, padding), by))
    }
    return {
      zoom: (levels) => (map.current ? map.current.zoom(levels) : beforehand({ levels })),
      pan: (right, down) => (map.current ? map.current.pan(right, down) : beforehand({ right, down })),
      showRegion: () => moveCamera(null),
      camera: () => map.current?.camera() ?? null,
    }
  }, [padding])

  const over = (
    <MapOverlay map={map} frame={frame} moving={moving} padding={padding} onReach={reach} onLight={setLit} />
  )
  const told = { theme, padding, lessMotion, onHover: hover, onRest: rest, lit, ref: map }
  if (!paper) {
    return (
      <MapCanvas {...told} onFailure={fail}>
        {over}
      </MapCanvas>
    )
  }
  return (
    <Suspense fallback={<section aria-label={mapWords.section} data-painter="paper" data-settled="false" />}>
      <PaperCanvas {...told} onFailure={onFailure}>
        {over}
      </PaperCanvas>
    </Suspense>
  )
}
