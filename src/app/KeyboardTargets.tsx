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
  /** Where the map was last at rest. */
  readonly frame: Viewport
  readonly moving: boolean
  readonly padding: Padding
  readonly scene: Scene
  /** Told of what has the focus, and where it is seen. */
  readonly onReach: (target: Hovered | null) => void
  readonly onLight: (subject: SubjectId | null) => void
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** For what stands so close to others that no arrow leads to it. */
const steps: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 }

/**
 * What keys can reach on the map, as one tab stop: arrow keys go to the nearest in their direction, Page Up and
 * Page Down through all in their order, Enter and space open. Where there is nothing further that way, and for plus
 * and minus, a key moves the map. Pointers go through to the map, which knows what is nearest to them.
 */
export function KeyboardTargets({
  map,
  frame,
  moving,
  padding,
  scene,
  onReach,
  onLight,
}: KeyboardTargetsProps) {
  const buttons = useRef(new Map<string, HTMLButtonElement>())
  const [stop, setStop] = useState<string | null>(null)
  const [held, setHeld] = useState(false)
  const targets = useMemo(() => {
    const countryAt = (pixel: Target['at']) => map.current?.countryAt(pixel)
    return targetsOn({ frame, padding, scene, countryAt })
  }, [map, frame, padding, scene])
  const kept = targets.find((target) => target.id === stop)
  const current = kept ?? targets[0]
  const reached = held ? kept : undefined

  // Before it is painted: what had the focus has left the page, and with it the focus.
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
