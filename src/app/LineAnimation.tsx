import { useMemo } from 'react'
import { clippedTo, offsetLine } from '../geometry/polyline.ts'
import { courseIn, type Pixel, type Viewport } from '../geometry/viewport.ts'
import { type Line, lineStyles, widthOf } from '../overlays/index.ts'
import { animatedLinesIn } from '../scene/animated-lines.ts'
import type { Scene } from '../scene/scene.ts'
import { pageColours } from '../symbols/css-colours.ts'
import { lineDrops, lineGrowth, lineOffsetAt, otherLinesOpacity } from '../symbols/line-drawing.ts'
import { valueAtZoom } from '../symbols/zoom-stops.ts'
import type { Box } from '../view/camera/camera.ts'
import styles from './LineAnimation.module.css'

interface LineAnimationProps {
  /** The viewport of the map at rest. */
  readonly frame: Viewport
  readonly scene: Scene
}

/**
 * Drops that move along the animated lines in their direction, above the picture of either painter. The style sheet moves
 * them, so neither a script nor the painter has work to do meanwhile.
 */
export function LineAnimation({ frame, scene }: LineAnimationProps) {
  const { width, height } = frame.size
  const flows = useMemo(
    () => animatedLinesIn(scene.marks).map((line) => ({ line, path: pathOf(line, frame) })),
    [frame, scene],
  )
  const scale = valueAtZoom(lineGrowth.usual, frame.camera.zoom)
  const { chosenRoute: chosen } = scene
  return (
    <svg
      className={styles['flows']}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {flows.map(({ line, path }) =>
        path === '' ? null : (
          <path
            key={line.id}
            className={styles['flow']}
            d={path}
            stroke={pageColours(lineStyles[line.style].colour)}
            strokeWidth={(widthOf(line) + lineDrops.wider) * scale}
            opacity={chosen === null || chosen === line.route ? 1 : otherLinesOpacity}
          />
        ),
      )}
    </svg>
  )
}

/** The drawn course of a line as path data, clipped to the window: dashes outside it would cost time and be invisible. */
function pathOf(line: Line, frame: Viewport): string {
  const course = offsetLine(courseIn(frame, line.path), lineOffsetAt(line, frame.camera.zoom))
  const { width, height } = frame.size
  const { wider } = lineDrops
  const seen: Box = { left: -wider, top: -wider, right: width + wider, bottom: height + wider }
  return clippedTo(course, seen)
    .map((part) => `M${part.map(written).join('L')}`)
    .join('')
}

function written([x, y]: Pixel): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}
