import { type KeyboardEvent, memo, useMemo } from 'react'
import type { SubjectId } from '../facts/index.ts'
import type { Shapes } from '../ground/shapes.ts'
import { moveByKey } from '../scene/map-keys.ts'
import { mapWords } from '../scene/words.ts'
import { pageColours } from '../symbols/css-colours.ts'
import { Highlight } from './Highlight.tsx'
import styles from './PaperCanvas.module.css'
import { PaperMap } from './PaperMap.tsx'
import type { Picture } from './paper-surface.ts'
import { mercatorFor } from './projected-map.ts'

interface PaperStageProps extends Picture {
  readonly shapes: Shapes
  /** The subject that has the pointer or the focus. */
  readonly lit: SubjectId | null
  readonly onZoom: (levels: number) => void
  readonly onPan: (right: number, down: number) => void
}

/** A margin outside the viewport, so a drag reveals map at once; and a simplification too small to see. CSS pixels. */
const plenty = { margin: 300, detail: 0.25 }

/** The picture. It is not drawn again while its props are the same. */
const RestingMap = memo(PaperMap)

/** The picture at rest, and the highlight on it. */
export function PaperStage({
  shapes,
  camera,
  size,
  scene,
  sphereLines,
  lit,
  onZoom,
  onPan,
}: PaperStageProps) {
  const plane = useMemo(() => mercatorFor(camera, size, plenty), [camera, size])

  function onKeyDown(event: KeyboardEvent): void {
    const move = moveByKey(event)
    if (!move) return
    if ('levels' in move) onZoom(move.levels)
    else onPan(move.right, move.down)
    event.preventDefault()
  }

  return (
    <>
      <div
        className={styles['ground']}
        role="img"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the map, as they do MapLibre's canvas.
        tabIndex={0}
        aria-label={mapWords.name}
        onKeyDown={onKeyDown}
      >
        <RestingMap
          className={`${styles['picture']}`}
          scene={scene}
          shapes={shapes}
          sphereLines={sphereLines}
          plane={plane}
          colours={pageColours}
          name="paper"
        />
      </div>
      <svg
        className={styles['lit']}
        viewBox={`0 0 ${size.width} ${size.height}`}
        width={size.width}
        height={size.height}
        aria-hidden="true"
      >
        <Highlight subject={lit} plane={plane} marks={scene.marks} sphereLines={sphereLines} name="paper" />
      </svg>
    </>
  )
}
