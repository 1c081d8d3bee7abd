import {
  baseSign,
  hatches,
  type Line,
  lineStyles,
  palettes,
  type Swatch as SwatchKind,
  widthOf,
} from '../overlays/index.ts'
import { useTheme } from '../ui/theme.ts'

const width = 28
const height = 16

/** The strokes of a hatch inside the swatch's box. */
function strokes(pattern: 'lines' | 'crosses', angle: number): string {
  if (pattern === 'crosses') {
    const signs = [4, 14, 24].flatMap((x, column) =>
      (column % 2 === 0 ? [4, 12] : [8]).map((y) => `M${x - 2.5} ${y}h5M${x} ${y - 2.5}v5`),
    )
    return signs.join('')
  }
  if (angle === 0) return [4, 12].map((y) => `M0 ${y}H${width}`).join('')
  if (angle === 90) return [5, 14, 23].map((x) => `M${x} 0V${height}`).join('')
  const slope = angle === 45 ? 1 : -1
  return [-12, -2, 8, 18, 28]
    .map((x) => (slope > 0 ? `M${x} ${height}L${x + height} 0` : `M${x} 0L${x + height} ${height}`))
    .join('')
}

/** The little picture beside a row of the legend, from the same tables as the map's own drawing. */
export function Swatch({ of }: { readonly of: SwatchKind | { readonly kind: 'silent' } }) {
  const palette = palettes[useTheme()]
  const frame = <rect width={width} height={height} fill={palette.colours.land} />
  const edge = (
    <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="none" stroke={palette.colours.border} />
  )
  const middle = height / 2
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {of.kind === 'fill' && (
        <>
          <rect width={width} height={height} fill={palette.rungs[of.rung]} />
          {edge}
        </>
      )}
      {of.kind === 'silent' && (
        <>
          {frame}
          {[6, 14, 22].map((x) => (
            <circle key={x} cx={x} cy={x === 14 ? 11 : 5} r={1.3} fill={palette.colours.silentDot} />
          ))}
          {edge}
        </>
      )}
      {of.kind === 'contest' && (
        <>
          {frame}
          <rect
            x={1.5}
            y={1.5}
            width={width - 3}
            height={height - 3}
            fill="none"
            stroke={palette.colours.contested}
            strokeWidth={2}
            strokeDasharray="4 2.5"
          />
        </>
      )}
      {of.kind === 'hatch' && (
        <>
          {frame}
          <path
            d={strokes(hatches[of.sphere].pattern, hatches[of.sphere].angle)}
            stroke={palette.spheres[of.sphere]}
            strokeWidth={1.7}
          />
          {edge}
        </>
      )}
      {of.kind === 'line' && <LineSwatch {...of} middle={middle} />}
      {of.kind === 'point' && (
        <circle
          cx={width / 2}
          cy={middle}
          r={4}
          fill={palette.colours.halo}
          stroke={palette.colours.label}
          strokeWidth={2}
        />
      )}
      {of.kind === 'base' && (
        <path
          d={`M${width / 2} ${middle - baseSign.half}l${baseSign.half} ${baseSign.half}l${-baseSign.half} ${baseSign.half}l${-baseSign.half} ${-baseSign.half}z`}
          fill={palette.spheres[of.sphere]}
        />
      )}
      {of.kind === 'badge' && (
        <text x={width / 2} y={middle + 4} textAnchor="middle" fontSize={11} fill={palette.colours.label}>
          + R
        </text>
      )}
    </svg>
  )
}

interface LineSwatchProps extends Pick<Line, 'style' | 'width'> {
  readonly middle: number
}

function LineSwatch({ middle, ...line }: LineSwatchProps) {
  const palette = palettes[useTheme()]
  const style = { ...lineStyles[line.style], width: widthOf(line) }
  const dash = style.dash?.map((part) => Math.max(part * style.width, 0.1)).join(' ')
  return (
    <>
      <path
        d={`M1 ${middle}H${width - 1}`}
        stroke={palette.colours[style.colour]}
        strokeWidth={style.width}
        strokeDasharray={dash}
        strokeLinecap={style.dash && style.dash[0] < 1 ? 'round' : 'butt'}
      />
      {style.core && (
        <path
          d={`M3 ${middle}H${width - 3}`}
          stroke={palette.colours.halo}
          strokeWidth={style.core.width}
          strokeDasharray={style.core.dash.map((part) => part * 1.4).join(' ')}
        />
      )}
    </>
  )
}
