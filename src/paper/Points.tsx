import { glyphPaths } from '../symbols/glyph-paths.ts'
import { baseGlyph, baseSizes } from '../symbols/glyphs.ts'
import { valueAtZoom } from '../symbols/zoom-stops.ts'
import { rounded } from './Borders.tsx'
import type { Drawing } from './drawing.ts'
import { pixelAt } from './projected-map.ts'

/** The circles; filled where oil is loaded or landed, open where freight changes hands. */
export function Nodes({ drawing }: { readonly drawing: Drawing }) {
  const { colours, plane, marks, chosenRoute: chosen } = drawing
  // What tells most lies on top.
  const points = marks
    .flatMap((mark) => (mark.kind === 'point' && mark.symbol !== 'base' ? [mark] : []))
    .sort((one, other) => weights[other.symbol] - weights[one.symbol])
  return (
    <g pointerEvents="none" strokeWidth={rounded(valueAtZoom([3, 1.3, 6, 2], plane.zoom))}>
      {points.map((mark) => {
        const pixel = pixelAt(plane, mark.at)
        if (!pixel) return null
        const small = mark.symbol === 'crossing' || mark.symbol === 'junction' ? 0.72 : 1
        // MapLibre draws its stroke around the circle, SVG half within it.
        const stroke = valueAtZoom([3, 1.3, 6, 2], plane.zoom)
        return (
          <circle
            key={mark.id}
            data-mark={mark.id}
            cx={rounded(pixel[0])}
            cy={rounded(pixel[1])}
            r={rounded(valueAtZoom([3, 2.6, 6, 4.6], plane.zoom) * small + stroke / 2)}
            fill={colours(mark.symbol === 'terminal' ? 'oil' : 'halo')}
            stroke={colours(mark.ring ?? 'corridor')}
            opacity={chosen === null || chosen === mark.route ? 1 : 0.4}
          />
        )
      })}
    </g>
  )
}

/** A diamond for each base, in the colour of its sphere. */
export function Bases({ drawing }: { readonly drawing: Drawing }) {
  const { colours, plane, marks, chosenRoute } = drawing
  const scale = rounded(valueAtZoom(baseSizes, plane.zoom))
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
            transform={`translate(${rounded(pixel[0])} ${rounded(pixel[1])}) scale(${scale})`}
            opacity={chosenRoute !== null ? 0.4 : 1}
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

/** Destinations, ports, terminals, bases, crossings and junctions, the most telling first. */
export const weights = { destination: 0, port: 1, terminal: 2, base: 3, crossing: 4, junction: 5 } as const
