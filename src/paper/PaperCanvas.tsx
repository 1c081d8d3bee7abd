import { type ReactNode, type Ref, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { SubjectId } from '../facts/index.ts'
import { sizeIn } from '../geometry/viewport.ts'
import { loadShapes } from '../ground/load-shapes.ts'
import { linesIn } from '../ground/load-sphere-lines.ts'
import type { Shapes } from '../ground/shapes.ts'
import type { PainterHandle, PainterProps } from '../scene/painter-contract.ts'
import { usePainter } from '../scene/use-painter.ts'
import { mapWords } from '../scene/words.ts'
import { cameraOf } from '../view/camera/camera-keeper.ts'
import styles from './PaperCanvas.module.css'
import { PaperStage } from './PaperStage.tsx'
import { PaperSurface, type Picture } from './paper-surface.ts'

interface PaperCanvasProps extends PainterProps {
  /** Null until there is a map. */
  readonly ref?: Ref<PainterHandle | null>
  /** Components over the map. */
  readonly children?: ReactNode
}

/** The painter that draws with SVG, for browsers in which MapLibre cannot draw. The whole atlas works with it. */
export function PaperCanvas({ children, ...props }: PaperCanvasProps) {
  const { section, showing, controller, isPointed, begin, fail, end } = usePainter(props)
  const stage = useRef<HTMLDivElement>(null)
  const surface = useRef<PaperSurface | null>(null)
  const [shapes, setShapes] = useState<Shapes | null>(null)
  const [picture, setPicture] = useState<Picture | null>(null)
  const [highlighted, setHighlighted] = useState<SubjectId | null>(null)

  useEffect(() => {
    const cancel = new AbortController()
    loadShapes(cancel.signal)
      .then((loaded) => !cancel.signal.aborted && setShapes(loaded))
      .catch((cause: unknown) => !cancel.signal.aborted && fail(cause))
    return () => cancel.abort()
  }, [fail])

  useLayoutEffect(() => {
    if (!shapes || !section.current || !stage.current) return
    const { view, scene, sphereLines, padding } = showing.current
    const size = sizeIn(section.current)
    const first = { scene, sphereLines: linesIn(sphereLines), camera: cameraOf(view, size, padding), size }
    const made = new PaperSurface({
      section: section.current,
      stage: stage.current,
      picture: first,
      onPicture: setPicture,
      onHighlight: setHighlighted,
      lessMotion: () => showing.current.lessMotion,
    })
    surface.current = made
    setPicture(first)
    begin(made)
    return () => {
      end()
      made.end()
      surface.current = null
    }
  }, [shapes, section, showing, begin, end])

  useLayoutEffect(() => {
    if (picture) surface.current?.drew(picture)
  }, [picture])

  return (
    <section
      ref={section}
      className={styles['map']}
      aria-label={mapWords.section}
      data-painter="paper"
      data-settled="false"
      data-over={isPointed || undefined}
    >
      <div ref={stage} className={styles['stage']}>
        {shapes && picture && (
          <PaperStage
            {...picture}
            shapes={shapes}
            lit={highlighted}
            onZoom={(levels) => controller?.zoom(levels)}
            onPan={(right, down) => controller?.pan(right, down)}
          />
        )}
      </div>
      {children}
    </section>
  )
}
