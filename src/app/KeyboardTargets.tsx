import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { SubjectId } from '../facts/index.ts'
import type { Viewport } from '../geometry/viewport.ts'
import type { SphereLines } from '../ground/sphere-lines.ts'
import type { EdgeSign } from '../scene/edge-signs.ts'
import { type Target, targetsOn } from '../scene/keyboard-targets.ts'
import { moveByKey } from '../scene/map-keys.ts'
import { type Direction, nextTarget } from '../scene/next-target.ts'
import type { Hovered, PainterHandle } from '../scene/painter-contract.ts'
import type { Scene } from '../scene/scene.ts'
import { asSubject } from '../view/as-subject.ts'
import type { Padding } from '../view/camera/camera.ts'
import { selectSubject } from '../view/store.ts'
import styles from './KeyboardTargets.module.css'
import { appWords } from './words.ts'

export interface KeyboardTargetsProps {
  /** Null while no painter has a map. */
  readonly map: RefObject<PainterHandle | null>
  /** The viewport when the map last came to rest. */
  readonly frame: Viewport
  readonly moving: boolean
  readonly padding: Padding
  readonly scene: Scene
  readonly sphereLines: SphereLines | null
  /** The signs on the edge of the map at rest. */
  readonly signs: readonly EdgeSign[]
  /** Called with the target that has the focus and with its place on the map, and with null when none has it. */
  readonly onReach: (target: Hovered | null) => void
  readonly onLight: (subject: SubjectId | null) => void
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** Keys that step through all targets, since a target close to others may be out of reach of the arrow keys. */
const steps: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 }

/**
 * The keyboard targets of the map, as one tab stop. Arrow keys go to the nearest target in their direction, Page Up and
 * Page Down through all of them, Enter and space open one. Plus, minus, and an arrow without a further target move the map.
 * Pointers go through to the map, whose hit test finds the nearest mark.
 */
export function KeyboardTargets({
  map,
  frame,
  moving,
  padding,
  scene,
  sphereLines,
  signs,
  onReach,
  onLight,
}: KeyboardTargetsProps) {
  const buttons = useRef(new Map<string, HTMLButtonElement>())
  const [stop, setStop] = useState<string | null>(null)
  const [held, setHeld] = useState(false)
  const targets = useMemo(() => {
    const countryAt = (pixel: Target['at']) => map.current?.countryAt(pixel)
    return targetsOn({ frame, padding, scene, sphereLines, countryAt, signs })
  }, [map, frame, padding, scene, sphereLines, signs])
  const kept = targets.find((target) => target.id === stop)
  const current = kept ?? targets[0]
  const reached = held ? kept : undefined

  // This runs before the paint: the element with the focus has left the page, and the focus is lost with it.
  useLayoutEffect(() => {
    if (!held || kept) return
    setHeld(false)
    map.current?.focus()
  }, [map, held, kept])

  useEffect(() => {
    if (!reached) return
    onLight(reached.subject)
    if (!moving) onReach({ ...reached, x: reached.at[0], y: reached.at[1] })
    return () => {
      onLight(null)
      onReach(null)
    }
  }, [reached, moving, onLight, onReach])

  function onKeyDown(event: KeyboardEvent, target: Target): void {
    const move = moveByKey(event)
    const direction = move && directions[event.key]
    const step = steps[event.key]
    const next = direction
      ? nextTarget(targets, target, direction)
      : targets[targets.indexOf(target) + (step ?? Number.NaN)]
    if (next) buttons.current.get(next.id)?.focus({ preventScroll: true })
    else if (move && 'levels' in move) map.current?.zoom(move.levels)
    else if (move) map.current?.pan(move.right, move.down)
    else return
    event.preventDefault()
  }

  return (
    <fieldset className={styles['targets']} aria-label={appWords.onMap} data-moving={moving}>
      {targets.map((target) => (
        <button
          key={target.id}
          ref={(button) => {
            if (button) buttons.current.set(target.id, button)
            return () => {
              buttons.current.delete(target.id)
            }
          }}
          type="button"
          className={styles['target']}
          style={{ left: target.at[0], top: target.at[1] }}
          tabIndex={target.id === current?.id ? 0 : -1}
          aria-label={target.says}
          data-target={target.id}
          onFocus={() => {
            setStop(target.id)
            setHeld(true)
          }}
          onBlur={() => setHeld(false)}
          onClick={() => selectSubject(asSubject(target.subject))}
          onKeyDown={(event) => onKeyDown(event, target)}
        />
      ))}
    </fieldset>
  )
}
