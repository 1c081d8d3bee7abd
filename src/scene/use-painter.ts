import {
  type Ref,
  type RefObject,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useShownView } from '../view/use-view.ts'
import { mapFailureOf } from './map-failure.ts'
import type { Hovered, PainterHandle, PainterProps, PainterSurface, Showing } from './painter-contract.ts'
import { PainterController } from './painter-controller.ts'
import { drawsSphereLines, sceneOf } from './scene.ts'
import { useSphereLines } from './use-sphere-lines.ts'

interface Painter {
  /** The section around the map, whose `data-settled` the painter sets. */
  readonly section: RefObject<HTMLElement | null>
  /** The current props of the page, for effects. */
  readonly showing: RefObject<Showing>
  /** Null until there is a map. */
  readonly controller: PainterController | null
  /** Whether the pointer is on something that a click opens. */
  readonly isPointed: boolean
  /** Starts the controller on a surface whose first scene is being drawn. */
  readonly begin: (surface: PainterSurface) => void
  readonly fail: (cause: unknown) => void
  readonly end: () => void
}

/** Connects a painter's component with a controller, which shows the view of the page for as long as there is a surface. */
export function usePainter(props: PainterProps & { readonly ref?: Ref<PainterHandle | null> }): Painter {
  const { theme, padding, lessMotion, lit, ref } = props
  const view = useShownView((whole) => whole)
  const section = useRef<HTMLElement>(null)
  const scene = sceneOf(view)
  const sphereLines = useSphereLines(drawsSphereLines(scene) ? view.reading : null)
  const now: Showing = { view, scene, sphereLines, theme, padding, lessMotion }
  const showing = useRef(now)
  const tell = useRef(props)
  const [controller, setController] = useState<PainterController | null>(null)
  const [isPointed, setPointed] = useState(false)

  useLayoutEffect(() => {
    tell.current = props
    showing.current = now
    controller?.show(now)
    controller?.highlight(lit)
  })

  const settle = useCallback((settled: boolean) => {
    if (section.current) section.current.dataset['settled'] = String(settled)
  }, [])

  const begin = useCallback(
    (surface: PainterSurface) => {
      const made = new PainterController({
        surface,
        showing: showing.current,
        onSettled: settle,
        onHover: (hovered: Hovered | null) => {
          setPointed(hovered !== null)
          tell.current.onHover(hovered)
        },
        onRest: (frame) => tell.current.onRest(frame),
      })
      setController(made)
    },
    [settle],
  )

  const fail = useCallback(
    (cause: unknown) => {
      settle(false)
      tell.current.onFailure(mapFailureOf(cause))
    },
    [settle],
  )

  const end = useCallback(() => {
    setController(null)
  }, [])

  useImperativeHandle<PainterHandle | null, PainterHandle | null>(ref, () => controller, [controller])

  return { section, showing, controller, isPointed, begin, fail, end }
}
