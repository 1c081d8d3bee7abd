import { glyphPaths } from '../symbols/glyph-paths.ts'
import { baseGlyph } from '../symbols/glyphs.ts'
import {
  baseScale,
  baseSizeOf,
  pointRadius,
  pointScaleOf,
  pointStrokeWidth,
  pointStyles,
} from '../symbols/point-styles.ts'
import { pointStrengthOf } from '../symbols/strength.ts'
import { paleness, rounded } from '../symbols/svg-stroke.ts'
import { valueAtZoom } from '../symbols/zoom-stops.ts'
import type { Drawing } from './drawing.ts'
import { pixelAt } from './projected-map.ts'

/** The circles: filled where oil is loaded or landed, open where freight changes hands. */
export function Nodes({ drawing }: { readonly drawing: Drawing }) {
  const { colours, plane, marks, chosenRoute: chosen } = drawing
  // The most important points are on top.
  const points = marks
    .flatMap((mark) => (mark.kind === 'point' && mark.symbol !== 'base' ? [mark] : []))
    .sort((one, other) => pointStyles[other.symbol].order - pointStyles[one.symbol].order)
  const stroke = valueAtZoom(pointStrokeWidth, plane.zoom)
  return (
    <g data-points="" pointerEvents="none" strokeWidth={rounded(stroke)}>
      {points.map((mark) => {
        const pixel = pixelAt(plane, mark.at)
        if (!pixel) return null
        const { fill } = pointStyles[mark.symbol]
        return (
          <circle
            key={mark.id}
            data-mark={mark.id}
            cx={rounded(pixel[0])}
            cy={rounded(pixel[1])}
            // MapLibre draws the stroke around the circle. SVG draws half of it within the circle.
            r={rounded(valueAtZoom(pointRadius, plane.zoom) * pointScaleOf(mark) + stroke / 2)}
            fill={colours(fill)}
            stroke={colours(mark.ring ?? 'corridor')}
            {...paleness(pointStrengthOf(mark, chosen))}
          />
        )
      })}
    </g>
  )
}

/** A diamond for each base, in the colour of its sphere. */
export function Bases({ drawing }: { readonly drawing: Drawing }) {
  const { colours, plane, marks, chosenRoute } = drawing
  const scale = valueAtZoom(baseScale, plane.zoom)
  return (
    <g pointerEvents="none">
      {marks.map((mark) => {
        if (mark.kind !== 'point' || mark.sphere === undefined) return null
        const pixel = pixelAt(plane, mark.at)
        if (!pixel) return null
        return (
          <g
            key={mark.id}
            data-mark={mark.id}
            transform={`translate(${rounded(pixel[0])} ${rounded(pixel[1])}) scale(${rounded(scale * baseSizeOf(mark))})`}
            {...paleness(pointStrengthOf(mark, chosenRoute))}
          >
            {glyphPaths(baseGlyph(mark.sphere), colours).map((path) => (
              <path key={path.d} {...path} />
            ))}
          </g>
        )
      })}
    </g>
  )
}
