import { type KeyboardEvent, memo, useMemo } from 'react'
import type { SubjectId } from '../facts/index.ts'
import type { Ground } from '../ground/ground.ts'
import { marksIn } from '../ground/scene.ts'
import type { Camera, Padding, Size } from '../view/camera.ts'
import type { View } from '../view/view.ts'
import { pageColours } from './colours.ts'
import { Lit } from './Lit.tsx'
import styles from './PaperCanvas.module.css'
import { PaperMap } from './PaperMap.tsx'
import { mercatorFor } from './plane.ts'
import { Targets } from './Targets.tsx'
import { targetsOn } from './targets.ts'

interface PaperStageProps {
  readonly ground: Ground
  readonly camera: Camera
  readonly size: Size
  readonly view: View
  readonly padding: Padding
  /** What is under the pointer. */
  readonly lit: SubjectId | null
  readonly onZoom: (levels: number) => void
  readonly onPan: (right: number, down: number) => void
}

/** Drawn beyond the edges, in CSS pixels, so that a drag shows more than was seen; and how coarse, of which nothing is seen. */
const plenty = { margin: 300, detail: 0.25 }

/** Pixels that an arrow key moves the map. */
const step = 100

/** The picture cannot have changed while all it is drawn from is the same. */
const Picture = memo(PaperMap)

/** What is drawn at rest: the picture, what is lit on it, and what keys can reach. */
export function PaperStage({ ground, camera, size, view, padding, lit, onZoom, onPan }: PaperStageProps) {
  const { layers, only, reading, subject, claim } = view
  const shown = useMemo(
    () => ({ layers, only, reading, subject, claim }),
    [layers, only, reading, subject, claim],
  )
  const plane = useMemo(() => mercatorFor(camera, size, plenty), [camera, size])
  const marks = useMemo(() => marksIn(shown), [shown])
  const targets = useMemo(() => targetsOn(plane, padding, shown, marks), [plane, padding, shown, marks])

  function onKeyDown(event: KeyboardEvent): void {
    const zooms: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 }
    const pans: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [0, -step],
      ArrowDown: [0, step],
      ArrowLeft: [-step, 0],
      ArrowRight: [step, 0],
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const levels = zooms[event.key]
    const pan = pans[event.key]
    if (levels !== undefined) onZoom(levels)
    // On something that keys can reach, arrows go to the next of it; see Targets.
    else if (pan && !event.defaultPrevented) onPan(...pan)
    else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the two tab stops inside.
    <div className={styles['keys']} onKeyDown={onKeyDown}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the map, as they do MapLibre's canvas. */}
      <div className={styles['ground']} role="img" tabIndex={0} aria-label={groundSays}>
        <Picture
          className={`${styles['picture']}`}
          view={shown}
          ground={ground}
          plane={plane}
          colours={pageColours}
          name="paper"
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset. */}
      <svg
        className={styles['reachable']}
        viewBox={`0 0 ${size.width} ${size.height}`}
        width={size.width}
        height={size.height}
        role="group"
        aria-label="On the map. Arrow keys go to the nearest, Page Down to the next, Enter opens."
      >
        <Lit subject={lit} plane={plane} marks={marks} name="paper" />
        <Targets targets={targets} plane={plane} marks={marks} name="paper" />
      </svg>
    </div>
  )
}

const groundSays = 'Map. Arrow keys move it, plus and minus zoom.'
