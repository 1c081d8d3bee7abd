import type { Colours } from './css-colours.ts'
import type { Glyph, GlyphPart } from './glyphs.ts'

/** The attributes of an SVG path, by their names in React. */
export interface SvgPath {
  readonly d: string
  readonly fill: string
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly strokeOpacity?: number
  readonly strokeLinejoin?: 'round'
  readonly paintOrder?: 'stroke'
}

/** A glyph as SVG paths in its own coordinates, the lowest first. */
export function glyphPaths({ parts }: Glyph, colours: Colours): readonly SvgPath[] {
  return parts.map((part) => svgPath(part, colours))
}

function svgPath(part: GlyphPart, colours: Colours): SvgPath {
  if ('stroke' in part) {
    const { path, stroke, width, opacity } = part
    const line = { d: path, fill: 'none', stroke: colours(stroke), strokeWidth: width }
    return opacity === 1 ? line : { ...line, strokeOpacity: opacity }
  }
  const { path, fill, casing } = part
  if (casing === 0) return { d: path, fill: colours(fill) }
  return {
    d: path,
    fill: colours(fill),
    stroke: colours('halo'),
    // Half of a stroke lies within the path, below the fill.
    strokeWidth: 2 * casing,
    strokeLinejoin: 'round',
    paintOrder: 'stroke',
  }
}
