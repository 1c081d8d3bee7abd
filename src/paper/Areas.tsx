import { type CountryId, countries, nameOf } from '../facts/index.ts'
import { basemapFills, relief } from '../symbols/basemap-styles.ts'
import { fadedOpacity, tintOpacity } from '../symbols/sphere-styles.ts'
import { rounded } from '../symbols/svg-stroke.ts'
import { valueAtZoom } from '../symbols/zoom-stops.ts'
import { type Drawing, idOf, urlOf } from './drawing.ts'

interface AreasProps {
  readonly drawing: Drawing
  readonly links: ((country: CountryId) => string) | undefined
}

/** From below: water, land, the colours of the rungs, the dots of silence, the relief and the hatch of a chosen sphere. */
export function Areas({ drawing, links }: AreasProps) {
  const { colours, plane, shapes, silent, marks } = drawing
  const seen = [...shapes.countries.keys()]
  const shadow = rounded(valueAtZoom(relief.opacity, plane.zoom))
  const hatches = marks.flatMap((mark) => (mark.kind === 'hatch' ? [mark] : []))
  return (
    <>
      <rect width={plane.width} height={plane.height} fill={colours(basemapFills.water)} />
      <path d={shapes.otherLand} fill={colours(basemapFills.land)} />
      {seen.map((country) => (
        <Country key={country} country={country} drawing={drawing} links={links} />
      ))}
      <g pointerEvents="none">
        {silent
          .filter((country) => shapes.countries.has(country))
          .map((country) => (
            <use
              key={country}
              data-silent={country}
              href={`#${idOf(drawing, country)}`}
              fill={urlOf(drawing, 'silent')}
            />
          ))}
        {shapes.shadows.map((depth) => (
          <path key={depth} d={depth} fill={colours(relief.colour)} fillOpacity={shadow} />
        ))}
        {hatches
          .filter((mark) => shapes.countries.has(mark.country))
          .map((mark) => (
            <use
              key={mark.id}
              data-mark={mark.id}
              href={`#${idOf(drawing, mark.country)}`}
              fill={drawing.small ? colours(`sphere-${mark.sphere}`) : urlOf(drawing, `hatch-${mark.sphere}`)}
              fillOpacity={drawing.small ? tintOpacity : undefined}
            />
          ))}
      </g>
    </>
  )
}

/** A country in scope: its land in the colour of its rung, as a link where the picture has links to profiles. */
function Country({ country, drawing, links }: AreasProps & { readonly country: CountryId }) {
  const fill = drawing.marks.find((mark) => mark.kind === 'fill' && mark.country === country)
  const faded = fill?.kind === 'fill' && fill.faded
  const outline = `#${idOf(drawing, country)}`
  const land = (
    <>
      {faded && <use href={outline} fill={drawing.colours(basemapFills.land)} />}
      <use
        href={outline}
        data-country={country}
        data-mark={fill?.id}
        fill={drawing.colours(fill?.kind === 'fill' ? `rung-${fill.rung}` : basemapFills.land)}
        fillOpacity={faded ? fadedOpacity : undefined}
      />
    </>
  )
  if (!links) return land
  return (
    <a href={links(country)} aria-label={nameOf(country)}>
      {land}
    </a>
  )
}

/** The outlines of the countries in scope, defined once for everything that uses them. */
export function Outlines({ drawing }: { readonly drawing: Drawing }) {
  return countries.map(({ id }) => {
    const path = drawing.shapes.countries.get(id)
    return path === undefined ? null : <path key={id} id={idOf(drawing, id)} d={path} />
  })
}
