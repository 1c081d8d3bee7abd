import { lineStyles } from '../overlays/index.ts'
import { styleOfNames } from '../scene/route-labels.ts'
import { rounded } from '../symbols/svg-stroke.ts'
import { baseline, faces } from '../symbols/text-width.ts'
import { type Drawing, idOf } from './drawing.ts'
import { lineThrough } from './path-writer.ts'
import type { PlacedRouteName } from './place-route-labels.ts'

interface RouteNamesProps {
  readonly placed: readonly PlacedRouteName[]
  readonly drawing: Drawing
}

/** The names of the routes along their lines, in the colour of the line. */
export function RouteNames({ placed, drawing }: RouteNamesProps) {
  if (placed.length === 0) return null
  const { colours } = drawing
  return (
    <g textAnchor="middle">
      {placed.map(({ name, size, pixels }, index) => {
        const style = styleOfNames(name.quiet)
        const { family, weight } = faces[style.face]
        const way = idOf(drawing, `way-${index}`)
        const text = idOf(drawing, `name-${index}`)
        return (
          <g
            key={way}
            fill={colours(lineStyles[name.line.style].colour)}
            fontFamily={family}
            fontWeight={weight}
            strokeWidth={2 * style.haloWidth}
          >
            <path id={way} d={lineThrough(pixels)} fill="none" />
            {/* A halo below the whole text: SVG draws letter by letter, and a halo would cover the letter before. */}
            <use href={`#${text}`} stroke={colours(style.halo)} />
            <text
              id={text}
              data-along={name.line.id}
              fontSize={rounded(size)}
              letterSpacing={rounded(style.letterSpacing * size)}
              dy={rounded(size * baseline)}
            >
              <textPath href={`#${way}`} startOffset="50%">
                {name.text}
              </textPath>
            </text>
          </g>
        )
      })}
    </g>
  )
}
