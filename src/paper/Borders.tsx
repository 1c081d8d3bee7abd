import { basemapFills, basemapStrokes } from '../symbols/basemap-styles.ts'
import { claimGlow } from '../symbols/line-drawing.ts'
import { countryOutlines, evidenceOutlines } from '../symbols/outline-styles.ts'
import type { StrokeStyle } from '../symbols/stroke-style.ts'
import { svgStroke } from '../symbols/svg-stroke.ts'
import { multiplied } from '../symbols/zoom-stops.ts'
import { type Drawing, idOf, urlOf } from './drawing.ts'
import { lineThrough } from './path-writer.ts'
import { courseOn } from './projected-map.ts'
import { SphereLines } from './SphereLines.tsx'

interface LineProps {
  readonly drawing: Drawing
  readonly stroke: keyof typeof basemapStrokes
  readonly path: string
}

/** Inland water, coasts and borders, over the colours and hatches. Disputed areas are hatched and dashed. */
export function Borders({ drawing }: { readonly drawing: Drawing }) {
  const { colours, shapes } = drawing
  return (
    <g pointerEvents="none" strokeLinejoin="round">
      <path d={shapes.disputed} fill={urlOf(drawing, 'disputed')} />
      <path
        data-basemap="lakeShores"
        d={shapes.lakes}
        {...strokeOf(basemapStrokes.lakeShores, drawing)}
        fill={colours(basemapFills.water)}
      />
      <Line drawing={drawing} stroke="rivers" path={shapes.rivers} />
      <Line drawing={drawing} stroke="coasts" path={shapes.coasts} />
      <Line drawing={drawing} stroke="borders" path={shapes.borders} />
      <Line drawing={drawing} stroke="disputed" path={shapes.disputed} />
      <EvidenceOutlines drawing={drawing} />
      <SphereLines drawing={drawing} />
      <Chosen drawing={drawing} />
      <ClaimHighlight drawing={drawing} />
    </g>
  )
}

function strokeOf(style: StrokeStyle, { plane, colours }: Drawing) {
  return svgStroke(style, colours, plane.zoom)
}

function Line({ drawing, stroke, path }: LineProps) {
  if (path === '') return null
  return <path data-basemap={stroke} d={path} {...strokeOf(basemapStrokes[stroke], drawing)} />
}

/**
 * The lines inside the outlines of the coloured countries, which show the evidence of their colour. A dispute has a mark of
 * its own. SVG can only centre a stroke on its line, so each stroke is twice as wide and its outer half is clipped.
 */
function EvidenceOutlines({ drawing }: { readonly drawing: Drawing }) {
  const { shapes, marks } = drawing
  return marks.map((mark) => {
    const edged = mark.kind === 'contest' || (mark.kind === 'fill' && mark.evidence !== 'contested')
    if (!edged || !shapes.countries.has(mark.country)) return null
    const style = evidenceOutlines[mark.evidence]
    const outline = `#${idOf(drawing, mark.country)}`
    const inside = `inside-${mark.country}`
    return (
      <g key={mark.id}>
        <clipPath id={idOf(drawing, inside)}>
          <use href={outline} />
        </clipPath>
        <use
          data-edge={mark.id}
          href={outline}
          clipPath={urlOf(drawing, inside)}
          {...strokeOf(twiceAsWide(style), drawing)}
        />
      </g>
    )
  })
}

/** The same style with twice the width, and with dashes of the same length. */
function twiceAsWide(style: StrokeStyle): StrokeStyle {
  return {
    ...style,
    width: multiplied(style.width, 2),
    dash: style.dash?.map((part) => part / 2) ?? null,
  }
}

/** The outline of the chosen country, with its casing. */
function Chosen({ drawing }: { readonly drawing: Drawing }) {
  const { chosenCountry: id, shapes } = drawing
  if (id === null || !shapes.countries.has(id)) return null
  const outline = `#${idOf(drawing, id)}`
  return (
    <>
      <use data-chosen={id} href={outline} {...strokeOf(countryOutlines.chosenCasing, drawing)} />
      <use data-chosen={id} href={outline} {...strokeOf(countryOutlines.chosen, drawing)} />
    </>
  )
}

/** The highlight of the open claim: an outline around its countries, a glow along its routes. */
function ClaimHighlight({ drawing }: { readonly drawing: Drawing }) {
  const { highlight, shapes, colours, plane, marks } = drawing
  const { countries, routes } = highlight
  const seen = countries.filter((country) => shapes.countries.has(country))
  return (
    <>
      {(['claimCasing', 'claim'] as const).map((kind) =>
        seen.map((country) => (
          <use
            key={`${kind}-${country}`}
            data-witnessed={country}
            href={`#${idOf(drawing, country)}`}
            {...strokeOf(countryOutlines[kind], drawing)}
          />
        )),
      )}
      {marks.map((mark) =>
        mark.kind === 'line' && mark.route !== null && routes.includes(mark.route) ? (
          <path
            key={mark.id}
            data-witnessed={mark.route}
            d={lineThrough(courseOn(plane, mark.path))}
            fill="none"
            stroke={colours(claimGlow.colour)}
            strokeWidth={claimGlow.width}
            strokeOpacity={claimGlow.opacity}
            strokeLinecap="round"
          />
        ) : null,
      )}
    </>
  )
}
