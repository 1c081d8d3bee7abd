import { type KeyboardEvent, useRef, useState } from 'react'
import type { Mark } from '../overlays/index.ts'
import { asSubject } from '../view/as-subject.ts'
import { selectSubject } from '../view/store.ts'
import styles from './PaperCanvas.module.css'
import { lineThrough } from './path-writer.ts'
import { courseOn, type Plane } from './plane.ts'
import { type Direction, nextTarget, type Target } from './targets.ts'

interface TargetsProps {
  readonly targets: readonly Target[]
  readonly plane: Plane
  readonly marks: readonly Mark[]
  /** Of the picture whose outlines are used. */
  readonly name: string
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
 * Page Down through all in their order, Enter and space open. Pointers go through to the map, which knows what is nearest to them.
 */
export function Targets({ targets, plane, marks, name }: TargetsProps) {
  const group = useRef<SVGGElement>(null)
  const [stop, setStop] = useState<string | null>(null)
  const current = targets.find((target) => target.id === stop) ?? targets[0]

  function onKeyDown(event: KeyboardEvent, target: Target): void {
    const direction = directions[event.key]
    const step = steps[event.key]
    if (direction || step !== undefined) {
      const next = direction
        ? nextTarget(targets, target, direction)
        : targets[targets.indexOf(target) + (step ?? 0)]
      // Where there is nothing further that way, the key moves the map.
      if (!next) return
      event.preventDefault()
      setStop(next.id)
      const element = group.current?.querySelector(`[data-target="${CSS.escape(next.id)}"]`)
      if (element instanceof SVGElement) element.focus({ preventScroll: true })
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      selectSubject(asSubject(target.subject))
    }
  }

  return (
    <g ref={group}>
      {targets.map((target) => (
        // biome-ignore lint/a11y/useSemanticElements: SVG has no button.
        <g
          key={target.id}
          role="button"
          tabIndex={target.id === current?.id ? 0 : -1}
          aria-label={target.says}
          data-target={target.id}
          className={styles['target']}
          onFocus={() => setStop(target.id)}
          onClick={() => selectSubject(asSubject(target.subject))}
          onKeyDown={(event) => onKeyDown(event, target)}
        >
          <Shape target={target} plane={plane} marks={marks} name={name} />
        </g>
      ))}
    </g>
  )
}

/** The shape of a target, seen only while it has the focus. */
function Shape({ target, plane, marks, name }: Omit<TargetsProps, 'targets'> & { readonly target: Target }) {
  if (target.kind === 'country') return <use href={`#${name}-${target.id}`} />
  if (target.kind === 'point') return <circle cx={target.at[0]} cy={target.at[1]} r={9} />
  const paths = marks.flatMap((mark) => {
    if (mark.kind !== 'line' || mark.route !== target.id) return []
    return [lineThrough(courseOn(plane, mark.path))]
  })
  return <path d={paths.join('')} />
}
