import type { SubjectId } from '../facts/index.ts'
import type { EdgeSign } from '../scene/edge-signs.ts'
import type { Colours } from '../symbols/css-colours.ts'
import { edgeSignStyle } from '../symbols/edge-sign.ts'
import { rounded } from '../symbols/svg-stroke.ts'
import { baseline, faces } from '../symbols/text-width.ts'

interface EdgeSignsProps {
  readonly signs: readonly EdgeSign[]
  readonly colours: Colours
  /** On the page, where a pointer opens the profile of a sign. Keys reach signs as targets of the map. */
  readonly onOpen?: (subject: SubjectId) => void
  readonly onHover?: (sign: EdgeSign | null) => void
}

/** The named signs on the edge of a picture: over the map of either painter, and within pictures that leave the page. */
export function EdgeSigns({ signs, colours, onOpen, onHover }: EdgeSignsProps) {
  return (
    <g>
      {signs.map((sign) => {
        const { left, top, right, bottom } = sign.box
        const style = edgeSignStyle(sign.quiet)
        const { family, weight } = faces[style.face]
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: keys reach the sign as a target of the map.
          <g
            key={sign.id}
            data-sign={sign.id}
            fontFamily={family}
            fontWeight={weight}
            fontSize={style.size}
            onClick={onOpen && (() => onOpen(sign.subject))}
            onPointerEnter={onHover && (() => onHover(sign))}
            onPointerLeave={onHover && (() => onHover(null))}
          >
            <rect
              x={rounded(left)}
              y={rounded(top)}
              width={rounded(right - left)}
              height={rounded(bottom - top)}
              rx={style.height / 2}
              fill={colours(style.fill)}
              stroke={colours(style.stroke)}
              strokeWidth={style.rim}
            />
            <text
              x={rounded((left + right) / 2)}
              y={rounded((top + bottom) / 2 + style.size * baseline)}
              textAnchor="middle"
              fill={colours(style.text)}
            >
              {sign.text}
            </text>
          </g>
        )
      })}
    </g>
  )
}
