import { geoDistance } from 'd3-geo'
import { scaleBar } from '../symbols/basemap-styles.ts'
import { rounded } from '../symbols/svg-stroke.ts'
import { faces } from '../symbols/text-width.ts'
import type { Drawing } from './drawing.ts'
import type { Plane } from './projected-map.ts'
import { scaleWords } from './words.ts'

/** The mean radius of the Earth, in kilometres. */
const radius = 6371

/** The scale bar. It holds for the middle of the picture; in Mercator the scale differs elsewhere. */
export function ScaleBar({ drawing }: { readonly drawing: Drawing }) {
  const { plane, colours } = drawing
  const scale = scaleOf(plane)
  if (scale === null) return null
  const { kilometres, pixels } = scale
  const { margin, tick, fontSize, colour, width, halo, lineHalo, textHalo } = scaleBar
  const left = plane.width - margin - pixels
  const bottom = plane.height - margin
  const bar = `M${left} ${bottom - tick}v${tick}h${pixels}v-${tick}`
  return (
    <g
      pointerEvents="none"
      fontFamily={faces.plain.family}
      fontSize={fontSize}
      paintOrder="stroke"
      stroke={colours(halo)}
      strokeLinejoin="round"
    >
      <path d={bar} fill="none" strokeWidth={width + 2 * lineHalo} />
      <path d={bar} fill="none" stroke={colours(colour)} strokeWidth={width} />
      <text
        x={rounded(left + pixels / 2)}
        y={bottom - tick}
        textAnchor="middle"
        fill={colours(colour)}
        strokeWidth={2 * textHalo}
      >
        {scaleWords.kilometres(kilometres)}
      </text>
    </g>
  )
}

/** The longest round number of kilometres that fits, and its length in CSS pixels. */
export function scaleOf(plane: Plane): { readonly kilometres: number; readonly pixels: number } | null {
  const middle = [plane.width / 2, plane.height / 2] as const
  const from = plane.projection.invert?.([middle[0] - 50, middle[1]])
  const to = plane.projection.invert?.([middle[0] + 50, middle[1]])
  if (!from || !to) return null
  const perPixel = (geoDistance(from, to) * radius) / 100
  const rounds = [1, 2, 5].flatMap((digit) => [1, 10, 100, 1000].map((power) => digit * power))
  const fitting = rounds.filter((length) => length / perPixel <= scaleBar.longest)
  const kilometres = Math.max(...fitting)
  return fitting.length === 0 ? null : { kilometres, pixels: rounded(kilometres / perPixel) }
}
