import {
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { SubjectId } from '../facts/index.ts'
import { loadShapes } from '../ground/load-shapes.ts'
import type { Shapes } from '../ground/shapes.ts'
import { mapFailureOf } from '../scene/map-failure.ts'
import type { PainterHandle, PainterProps } from '../scene/painter-contract.ts'
import { sceneOf } from '../scene/scene.ts'
import { mapWords } from '../scene/words.ts'
import type { Camera, Size } from '../view/camera/camera.ts'
import { cameraOf } from '../view/camera/camera-keeper.ts'
import { moveCamera } from '../view/store.ts'
import { useView } from '../view/use-view.ts'
import styles from './PaperCanvas.module.css'
import { PaperStage } from './PaperStage.tsx'
import { PaperAtlas, paceNow, sizeIn } from './paper-atlas.ts'

interface PaperCanvasProps extends PainterProps {
  readonly ref?: Ref<PainterHandle>
  /** Laid over the map. */
  readonly children?: ReactNode
}

/** Where and how large the picture is drawn. */
interface Drawn {
  readonly camera: Camera
  readonly size: Size
}

/** The painter that draws with SVG, for browsers in which MapLibre cannot; the whole atlas works on it. */
export function PaperCanvas(props: PaperCanvasProps) {
  const { padding, onFailure, onHover, onRest, lit, ref, children } = props
  const view = useView((whole) => whole)
  const section = useRef<HTMLElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const atlas = useRef<PaperAtlas | null>(null)
  const tell = useRef({ onFailure, onHover, onRest, showing: { view, padding } })
  const [shapes, setShapes] = useState<Shapes | null>(null)
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const [pointed, setPointed] = useState<SubjectId | null>(null)

  useLayoutEffect(() => {
    tell.current = { onFailure, onHover, onRest, showing: { view, padding } }
    atlas.current?.show({ view, padding })
  }, [onFailure, onHover, onRest, view, padding])

  useEffect(() => {
    const cancel = new AbortController()
    loadShapes(cancel.signal)
      .then((loaded) => !cancel.signal.aborted && setShapes(loaded))
      .catch((cause: unknown) => !cancel.signal.aborted && tell.current.onFailure(mapFailureOf(cause)))
    return () => cancel.abort()
  }, [])

  useLayoutEffect(() => {
    const place = section.current
    if (!place || !stage.current) return
    const { showing } = tell.current
    const camera = cameraOf(showing.view, sizeIn(place), showing.padding)
    const draw = (at: Camera) => setDrawn({ camera: at, size: sizeIn(place) })
    const made = new PaperAtlas({
      section: place,
      stage: stage.current,
      camera,
      showing,
      onRest: draw,
      onHover: (hovered) => {
        place.toggleAttribute('data-over', hovered !== null)
        setPointed(hovered?.subject ?? null)
        tell.current.onHover(hovered)
      },
      onSettled: (frame) => tell.current.onRest(frame),
    })
    atlas.current = made
    draw(camera)
    const watch = new ResizeObserver(() => {
      made.resized()
      draw(made.mover.camera())
    })
    watch.observe(place)
    return () => {
      watch.disconnect()
      made.end()
      atlas.current = null
    }
  }, [])

  useLayoutEffect(() => {
    if (shapes && drawn) atlas.current?.drawn(drawn.camera)
  }, [shapes, drawn])

  useImperativeHandle(ref, () => {
    return {
      zoom: (levels) => atlas.current?.mover.zoomBy(levels, paceNow()),
      pan: (right, down) => atlas.current?.mover.pan(right, down, paceNow()),
      showRegion: () => moveCamera(null),
      camera: () => atlas.current?.camera() ?? null,
      countryAt: (pixel) => atlas.current?.countryAt(pixel),
      focus: () =>
        stage.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true }),
    }
  }, [])

  return (
    <section
      ref={section}
      className={styles['map']}
      aria-label={mapWords.section}
      data-painter="paper"
      data-settled="false"
    >
      <div ref={stage} className={styles['stage']}>
        {shapes && drawn && (
          <PaperStage
            shapes={shapes}
            camera={drawn.camera}
            size={drawn.size}
            scene={sceneOf(view)}
            lit={pointed ?? lit}
            onZoom={(levels) => atlas.current?.mover.zoomBy(levels, paceNow())}
            onPan={(right, down) => atlas.current?.mover.pan(right, down, paceNow())}
          />
        )}
      </div>
      {children}
    </section>
  )
}
