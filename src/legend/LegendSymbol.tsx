import { type SphereId, spheres } from '../facts/index.ts'
import type { Colours, MapColour } from '../symbols/css-colours.ts'
import { glyphPaths } from '../symbols/glyph-paths.ts'
import { baseGlyph, type Glyph, glyphs, hatchGlyph, headGlyph, pipGlyph } from '../symbols/glyphs.ts'
import { legendSymbol } from '../symbols/legend-styles.ts'
import { coreColour, widthOf } from '../symbols/line-drawing.ts'
import { lineStyles } from '../symbols/line-styles.ts'
import { evidenceOutlines } from '../symbols/outline-styles.ts'
import { baseSizeOf, pointRadius, pointScaleOf, pointStrokeWidth } from '../symbols/point-styles.ts'
import { sphereLineOpacity, sphereLineWidth } from '../symbols/sphere-lines.ts'
import { pipStyle, sphereStyles } from '../symbols/sphere-styles.ts'
import { lineOpacityOf, pointStrengthOf } from '../symbols/strength.ts'
import { dashOf, rounded, svgStroke } from '../symbols/svg-stroke.ts'
import { fullValue } from '../symbols/zoom-stops.ts'
import type { Sign } from './legend.ts'

const { width, height, border, margin, lineTop, pipsMiddle, contestedScale } = legendSymbol
const middle = height / 2

interface LegendSymbolProps {
  readonly sign: Sign
  /** `pageColours` on the page, `literalColours(theme)` in a picture that leaves it. */
  readonly colours: Colours
  /** Its place in a larger picture, in CSS pixels. */
  readonly x?: number
  readonly y?: number
}

/**
 * The little picture beside a row of a legend: on screen, in print, in exported pictures and in pages that the build
 * writes. It uses the same tables as the map, with the sizes that marks have at high zooms.
 */
export function LegendSymbol({ sign, colours, x, y }: LegendSymbolProps) {
  return (
    <svg
      x={x}
      y={y}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <Drawing sign={sign} colours={colours} />
    </svg>
  )
}

function Drawing({ sign, colours }: Pick<LegendSymbolProps, 'sign' | 'colours'>) {
  switch (sign.kind) {
    case 'fill':
      return <Area colour={`rung-${sign.rung}`} colours={colours} />
    case 'silent':
      return <Area colour="land" tile={glyphs.silent} colours={colours} />
    case 'sphere':
      return <Sphere sign={sign} colours={colours} />
    case 'pips':
      return <Pips filled={spheres.map(({ id }) => id)} y={middle} colours={colours} />
    case 'contest':
      return <Contest colours={colours} />
    case 'edge':
      return <path d={`M0 ${middle}H${width}`} {...svgStroke(evidenceOutlines[sign.evidence], colours)} />
    case 'line':
      return <Line sign={sign} colours={colours} />
    case 'point':
      return <Point quiet={sign.quiet} colours={colours} />
    case 'base':
      return (
        <g opacity={pointStrengthOf({ route: null, quiet: sign.quiet ?? false }, null)}>
          <Paths
            glyph={baseGlyph(sign.sphere)}
            at={[width / 2, middle]}
            scale={baseSizeOf({ quiet: sign.quiet ?? false })}
            colours={colours}
          />
        </g>
      )
  }
}

interface AreaProps {
  readonly colour: MapColour
  readonly tile?: Glyph
  readonly colours: Colours
}

interface SphereProps {
  readonly sign: Extract<Sign, { kind: 'sphere' }>
  readonly colours: Colours
}

/** The line of a sphere and its place in the row of pips; of the chosen sphere, the line and the hatch. */
function Sphere({ sign: { sphere, chosen = false, quiet = false }, colours }: SphereProps) {
  const full = rounded(sphereLineWidth({ chosen, quiet }))
  const { dash } = sphereStyles[sphere]
  const line = (
    <path
      d={`M0 ${lineTop + full / 2}H${width}`}
      stroke={colours(`sphere-${sphere}`)}
      strokeWidth={full}
      strokeDasharray={dash ? dashOf(dash, full) : undefined}
      opacity={sphereLineOpacity({ quiet })}
    />
  )
  if (chosen) {
    return (
      <>
        <Area colour="land" tile={hatchGlyph(sphere)} colours={colours} />
        {line}
      </>
    )
  }
  return (
    <>
      {line}
      <Pips filled={[sphere]} y={pipsMiddle} colours={colours} />
    </>
  )
}

interface PipsProps {
  /** The spheres whose pips are squares. */
  readonly filled: readonly SphereId[]
  /** The middle of the row, in CSS pixels from the top. */
  readonly y: number
  readonly colours: Colours
}

/** A row of pips as under the name of a country. */
function Pips({ filled, y, colours }: PipsProps) {
  const left = (width - (spheres.length - 1) * pipStyle.step) / 2
  return spheres.map(({ id }, slot) => (
    <Paths
      key={id}
      glyph={pipGlyph(filled.includes(id) ? id : null)}
      at={[left + slot * pipStyle.step, y]}
      colours={colours}
    />
  ))
}

/** A piece of land in a colour, with a border, and with a tile repeated over it. */
function Area({ colour, tile, colours }: AreaProps) {
  return (
    <>
      <rect width={width} height={height} fill={colours(colour)} />
      {tile &&
        tilePlaces(tile).map(([x, y]) => (
          <Paths key={`${x} ${y}`} glyph={tile} at={[x, y]} colours={colours} />
        ))}
      <rect
        x={border / 2}
        y={border / 2}
        width={width - border}
        height={height - border}
        fill="none"
        stroke={colours('border')}
        strokeWidth={border}
      />
    </>
  )
}

/** The places of a tile that cover the picture, counted from its middle. */
function tilePlaces({ side }: Glyph): readonly (readonly [x: number, y: number])[] {
  const along = (length: number) => {
    const near = (length - side) / 2
    const first = near - Math.ceil(near / side) * side
    return Array.from({ length: Math.ceil((length - first) / side) }, (_, index) => first + index * side)
  }
  return along(height).flatMap((y) => along(width).map((x) => [x, y] as const))
}

function Paths({
  glyph,
  at: [x, y],
  scale,
  colours,
}: {
  readonly glyph: Glyph
  readonly at: readonly [x: number, y: number]
  /** As a part of the size on the map, which is the default. */
  readonly scale?: number
  readonly colours: Colours
}) {
  return (
    <g transform={`translate(${x} ${y})${scale === undefined ? '' : ` scale(${scale})`}`}>
      {glyphPaths(glyph, colours).map((path) => (
        <path key={path.d} {...path} />
      ))}
    </g>
  )
}

/** Land inside the dashed outline of a contested country, with the sign above its name. */
function Contest({ colours }: Pick<LegendSymbolProps, 'colours'>) {
  const outline = svgStroke(evidenceOutlines.contested, colours)
  return (
    <>
      <rect width={width} height={height} fill={colours('land')} />
      <rect
        x={outline.strokeWidth / 2}
        y={outline.strokeWidth / 2}
        width={width - outline.strokeWidth}
        height={height - outline.strokeWidth}
        {...outline}
      />
      <Paths glyph={glyphs.contested} at={[width / 2, middle]} scale={contestedScale} colours={colours} />
    </>
  )
}

interface LineProps {
  readonly sign: Extract<Sign, { kind: 'line' }>
  readonly colours: Colours
}

function Line({ sign, colours }: LineProps) {
  const { colour, dash, cap, core, head } = lineStyles[sign.style]
  const full = widthOf(sign)
  const path = `M${margin} ${middle}H${width - margin}`
  return (
    <>
      <path
        d={path}
        stroke={colours(colour)}
        strokeWidth={full}
        strokeDasharray={dash ? dashOf(dash, full) : undefined}
        strokeLinecap={cap}
        opacity={lineOpacityOf(sign)}
      />
      {core && !sign.quiet && (
        <path
          d={path}
          stroke={colours(coreColour)}
          strokeWidth={core.width}
          strokeDasharray={dashOf(core.dash, core.width)}
        />
      )}
      {head && <Paths glyph={headGlyph(head, colour)} at={[width - margin, middle]} colours={colours} />}
    </>
  )
}

interface PointProps extends Pick<LegendSymbolProps, 'colours'> {
  readonly quiet: boolean | undefined
}

function Point({ quiet = false, colours }: PointProps) {
  const stroke = fullValue(pointStrokeWidth)
  return (
    <circle
      cx={width / 2}
      cy={middle}
      r={fullValue(pointRadius) * pointScaleOf({ symbol: 'port', quiet }) + stroke / 2}
      opacity={pointStrengthOf({ route: null, quiet }, null)}
      fill={colours('halo')}
      stroke={colours('label')}
      strokeWidth={stroke}
    />
  )
}
