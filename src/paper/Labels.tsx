import { glyphPaths } from '../symbols/glyph-paths.ts'
import { glyphs, pipGlyph } from '../symbols/glyphs.ts'
import { leader } from '../symbols/label-styles.ts'
import { rounded, svgStroke } from '../symbols/svg-stroke.ts'
import { baseline as baselineOf, type Face, faces } from '../symbols/text-width.ts'
import type { Drawing } from './drawing.ts'
import type { PlacedLabel, PlacedPip } from './label.ts'
import { leadersOf, namesOf } from './label-candidates.ts'
import { lineThrough } from './path-writer.ts'
import { placedRouteNames } from './place-route-labels.ts'
import { placedLabels } from './placed-labels.ts'
import { RouteNames } from './RouteLabels.tsx'

/** All names, over everything else. Text stays text, with a halo that keeps it clear of the lines below. */
export function Labels({ drawing }: { readonly drawing: Drawing }) {
  const names = namesOf(drawing)
  const placed = placedLabels(names, drawing.plane)
  const written = new Set(placed.map(({ label }) => label.id))
  const leaders = leadersOf(drawing).filter(({ country }) => written.has(`name-${country}`))
  return (
    <g pointerEvents="none" strokeLinejoin="round" paintOrder="stroke">
      {leaders.map(({ country, pixels }) => (
        <path
          key={country}
          data-leader={country}
          d={lineThrough(pixels)}
          {...svgStroke(leader, drawing.colours, drawing.plane.zoom)}
        />
      ))}
      {names.flatMap(({ pips }) =>
        pips.map((pip) => <PipAt key={`${pip.at}`} pip={pip} drawing={drawing} />),
      )}
      <RouteNames placed={placedRouteNames(drawing, placed)} drawing={drawing} />
      {(['plain', 'water', 'strong'] as const).map((face) => (
        <Names key={face} face={face} placed={placed} drawing={drawing} />
      ))}
    </g>
  )
}

interface NamesProps {
  readonly face: Face
  readonly placed: readonly PlacedLabel[]
  readonly drawing: Drawing
}

/** The placed names in one face. */
export function Names({ face, placed, drawing }: NamesProps) {
  const { family, weight } = faces[face]
  const own = placed.filter(({ label }) => label.face === face)
  if (own.length === 0) return null
  return (
    <g fontFamily={family} fontWeight={weight} fontStyle={face === 'water' ? 'italic' : undefined}>
      {own.map((one) => (
        <Name key={one.label.id} placed={one} drawing={drawing} />
      ))}
    </g>
  )
}

function Name({ placed, drawing }: { readonly placed: PlacedLabel; readonly drawing: Drawing }) {
  const { label, box, flush } = placed
  const { colours } = drawing
  const step = label.size * label.leading
  const x = rounded(flush === 'start' ? box.left : flush === 'end' ? box.right : (box.left + box.right) / 2)
  // From the top of a line to its baseline: half the line, and half the height of a capital.
  const baseline = box.top + step / 2 + label.size * baselineOf
  const text = (
    <text
      data-name={label.id}
      data-marks={label.marks.length > 0 ? label.marks.join(' ') : undefined}
      x={x}
      y={rounded(baseline)}
      fontSize={rounded(label.size)}
      letterSpacing={label.spacing === 0 ? undefined : rounded(label.spacing * label.size)}
      textAnchor={flush}
      fill={colours(label.colour)}
      stroke={colours(label.halo)}
      strokeWidth={2 * label.haloWidth}
    >
      {label.lines.length === 1
        ? label.lines[0]
        : label.lines.map((line, index) => (
            <tspan key={line} x={x} y={rounded(baseline + index * step)}>
              {line}
            </tspan>
          ))}
    </text>
  )
  return (
    <>
      <SignAt placed={placed} drawing={drawing} />
      {text}
    </>
  )
}

/** The sign of a name: the disc of a dispute above it, or the dot of a town at its place. */
function SignAt({ placed, drawing }: { readonly placed: PlacedLabel; readonly drawing: Drawing }) {
  const { sign, signAbove, signScale, at } = placed.label
  if (sign === null) return null
  const moved = `translate(${rounded(at[0])} ${rounded(at[1] - signAbove)})`
  return (
    <g data-sign={sign} transform={signScale === 1 ? moved : `${moved} scale(${rounded(signScale)})`}>
      {glyphPaths(glyphs[sign], drawing.colours).map((path) => (
        <path key={path.d} {...path} />
      ))}
    </g>
  )
}

/** A pip under the name of a country. */
function PipAt({
  pip: { sphere, mark, at },
  drawing,
}: {
  readonly pip: PlacedPip
  readonly drawing: Drawing
}) {
  return (
    <g
      data-mark={mark ?? undefined}
      data-pip={mark === null ? 'none' : undefined}
      transform={`translate(${rounded(at[0])} ${rounded(at[1])})`}
    >
      {glyphPaths(pipGlyph(mark === null ? null : sphere), drawing.colours).map((path) => (
        <path key={path.d} {...path} />
      ))}
    </g>
  )
}
