import type { SphereId } from '../facts/index.ts'
import { hatches, hatchTile } from '../overlays/index.ts'
import { type Drawing, idOf } from './drawing.ts'

interface PatternsProps {
  readonly drawing: Drawing
  /** How many units of the picture are a CSS pixel. */
  readonly scale?: number
}

/** The tiles of the picture, those that it uses: hatches of spheres, dots of silence, stripes of dispute. */
export function Patterns({ drawing, scale = 1 }: PatternsProps) {
  const spheres = new Set(drawing.marks.flatMap((mark) => (mark.kind === 'hatch' ? [mark.sphere] : [])))
  const { colours } = drawing
  return (
    <>
      {[...spheres].map((sphere) => (
        <Tile key={sphere} id={idOf(drawing, `hatch-${sphere}`)} side={hatchTile.side} scale={scale}>
          <path
            d={strokesOf(sphere)}
            stroke={colours(`sphere-${sphere}`)}
            strokeWidth={hatchTile.thickness}
            fill="none"
          />
        </Tile>
      ))}
      <Tile id={idOf(drawing, 'silent')} side={9} scale={scale}>
        <path
          d="M0 0h0M9 0h0M0 9h0M9 9h0M4.5 4.5h0"
          stroke={colours('silentDot')}
          strokeWidth={1.8}
          strokeLinecap="round"
        />
      </Tile>
      <Tile id={idOf(drawing, 'disputed')} side={6} scale={scale}>
        <path
          d="M0 0L6 6M-1 5L1 7M5 -1L7 1"
          stroke={colours('disputed')}
          strokeWidth={0.7}
          strokeOpacity={0.75}
        />
      </Tile>
    </>
  )
}

interface TileProps {
  readonly id: string
  /** Of the square, in CSS pixels. */
  readonly side: number
  readonly scale: number
  readonly children: React.ReactNode
}

function Tile({ id, side, scale, children }: TileProps) {
  return (
    <pattern
      id={id}
      width={side}
      height={side}
      patternUnits="userSpaceOnUse"
      patternTransform={scale === 1 ? undefined : `scale(${scale})`}
    >
      {children}
    </pattern>
  )
}

/** The strokes of a sphere's hatch on its tile; what crosses the corners is drawn on both sides of the edge. */
function strokesOf(sphere: SphereId): string {
  const { side } = hatchTile
  const { pattern, angle } = hatches[sphere]
  if (pattern === 'crosses') {
    const reach = Math.round(side * 2.9) / 10
    const middle = side / 2
    return `M${middle - reach} ${middle}h${2 * reach}M${middle} ${middle - reach}v${2 * reach}`
  }
  if (angle === 0) return `M0 0h${side}M0 ${side}h${side}`
  if (angle === 90) return `M0 0v${side}M${side} 0v${side}`
  if (angle === 45) return `M0 ${side}L${side} 0M-1 1L1 -1M${side - 1} ${side + 1}L${side + 1} ${side - 1}`
  return `M0 0L${side} ${side}M-1 ${side - 1}L1 ${side + 1}M${side - 1} -1L${side + 1} 1`
}
