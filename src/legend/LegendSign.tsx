import { lineStyles, widthOf } from '../overlays/index.ts'
import { dashOf } from '../paper/Borders.tsx'
import { urlOf } from '../paper/drawing.ts'
import { diamond } from '../paper/Points.tsx'
import type { Colours } from '../symbols/css-colours.ts'
import { evidenceOutlines } from '../symbols/evidence-outlines.ts'
import { faces } from '../symbols/text-width.ts'
import type { Sign } from './legend.ts'

/** Of the little picture beside a row, in CSS pixels. */
export const signSize = { width: 28, height: 16 } as const

interface LegendSignProps {
  readonly sign: Sign
  readonly colours: Colours
  /** Of the picture whose patterns are used. */
  readonly name: string
}

/** The little picture beside a row of a legend, from the same tables as the picture itself. */
export function LegendSign({ sign, colours, name }: LegendSignProps) {
  const { width, height } = signSize
  const box = (fill: string) => (
    <rect width={width} height={height} fill={fill} stroke={colours('border')} strokeWidth={0.8} />
  )
  const middle = `M1 ${height / 2}H${width - 1}`
  switch (sign.kind) {
    case 'fill':
      return box(colours(`rung-${sign.rung}`))
    case 'silent':
    case 'hatch':
      return (
        <>
          {box(colours('land'))}
          <rect
            width={width}
            height={height}
            fill={urlOf({ name }, sign.kind === 'silent' ? 'silent' : `hatch-${sign.sphere}`)}
          />
        </>
      )
    case 'contest':
    case 'edge': {
      const { widths, dash, opacity } =
        evidenceOutlines[sign.kind === 'contest' ? 'contested' : sign.evidence]
      return (
        <path
          d={middle}
          stroke={colours('contested')}
          strokeWidth={widths[1]}
          strokeDasharray={dash ? dashOf(dash, widths[1]) : undefined}
          strokeOpacity={opacity}
        />
      )
    }
    case 'line': {
      const { colour, dash, core } = lineStyles[sign.style]
      const stroke = widthOf(sign)
      return (
        <>
          <path
            d={middle}
            stroke={colours(colour)}
            strokeWidth={stroke}
            strokeDasharray={dash ? dashOf(dash, stroke) : undefined}
            strokeLinecap={dash && dash[0] < 1 ? 'round' : undefined}
          />
          {core && (
            <path
              d={middle}
              stroke={colours('halo')}
              strokeWidth={core.width}
              strokeDasharray={dashOf(core.dash, core.width)}
            />
          )}
        </>
      )
    }
    case 'point':
      return (
        <circle
          cx={width / 2}
          cy={height / 2}
          r={4.6}
          fill={colours('halo')}
          stroke={colours('label')}
          strokeWidth={2}
        />
      )
    case 'base':
      return (
        <path
          d={diamond}
          transform={`translate(${width / 2} ${height / 2})`}
          fill={colours(`sphere-${sign.sphere}`)}
        />
      )
    case 'badge':
      return (
        <text
          x={width / 2}
          y={height / 2 + 4}
          textAnchor="middle"
          fontFamily={faces.strong.family}
          fontWeight={600}
          fontSize={11}
          fill={colours('label')}
        >
          + R
        </text>
      )
  }
}
