import type { SphereId } from '../facts/index.ts'
import type { Pixel } from '../geometry/viewport.ts'
import type { MapColour } from '../symbols/css-colours.ts'
import { glyphs } from '../symbols/glyphs.ts'
import type { Anchor, LabelStyle } from '../symbols/label-styles.ts'
import { pipStyle } from '../symbols/sphere-styles.ts'
import { textBox } from '../symbols/text-box.ts'
import { type Face, wrapped } from '../symbols/text-width.ts'
import { valueAtZoom } from '../symbols/zoom-stops.ts'
import type { Box } from '../view/camera/camera.ts'

/** The sign of a name: `contested` is above it, the dot of a town is at its place. */
type Sign = 'contested' | 'town' | 'capital'

/** A name that is a candidate for a place on the picture. */
export interface Label {
  readonly id: string
  /** The ids of the marks that it names. */
  readonly marks: readonly string[]
  readonly at: Pixel
  readonly lines: readonly string[]
  readonly face: Face
  /** The size of the text, in CSS pixels. */
  readonly size: number
  /** The space between letters, and the step from line to line, in multiples of the size. */
  readonly spacing: number
  readonly leading: number
  /** The possible anchors, the best first, and the distance from the place, in multiples of the size. */
  readonly anchors: readonly Anchor[]
  readonly offset: number
  readonly colour: MapColour
  readonly halo: MapColour
  /** How far the halo reaches beyond the letters, in CSS pixels. */
  readonly haloWidth: number
  /** The space around the text that no other name may use, in CSS pixels. */
  readonly padding: number
  readonly sign: Sign | null
  /** How far the middle of a `contested` sign is above the place, in CSS pixels, and the scale of its glyph. */
  readonly signAbove: number
  readonly signScale: number
  /** The row of pips below the name, which is drawn even where the name has no room. */
  readonly pips: readonly PlacedPip[]
}

/** A pip and its middle. */
export interface PlacedPip {
  readonly sphere: SphereId
  /** The id of its mark; null for the dot of a sphere that has not the country. */
  readonly mark: string | null
  readonly at: Pixel
}

/** A label in its place: the box of its text, and the side to which its lines are aligned. */
export interface PlacedLabel {
  readonly label: Label
  readonly box: Box
  readonly flush: 'start' | 'middle' | 'end'
}

/** The part of a label that comes from its style. */
type StyledPart = Pick<
  Label,
  'face' | 'size' | 'spacing' | 'leading' | 'offset' | 'colour' | 'halo' | 'haloWidth' | 'padding'
>

/** The part of a label that comes from its style, at a zoom. */
export function paperLabel(style: LabelStyle, zoom: number): StyledPart {
  const { face, size, letterSpacing, lineHeight, offset, colour, halo, haloWidth, padding } = style
  return {
    face,
    size: valueAtZoom(size, zoom),
    spacing: letterSpacing,
    leading: lineHeight,
    offset,
    colour,
    halo,
    haloWidth,
    padding,
  }
}

/** The lines of a text in a style. */
export function paperLines(text: string, { face, letterSpacing, maxWidth }: LabelStyle): readonly string[] {
  return wrapped(text, face, letterSpacing, maxWidth)
}

/** The box of a label's text at one of its anchors, in CSS pixels. */
export function boxOf(label: Label, anchor: Anchor): Box {
  return textBox(label, anchor)
}

/** The box of a label's sign in CSS pixels, or null where it has none. */
export function signBox({ sign, signAbove, signScale, at: [x, y] }: Label): Box | null {
  if (sign === null) return null
  const reach = (glyphs[sign].side / 2) * signScale
  const middle = y - signAbove
  return { left: x - reach, top: middle - reach, right: x + reach, bottom: middle + reach }
}

/** The box of a pip in CSS pixels, with its rim. */
export function pipBox({ at: [x, y] }: PlacedPip): Box {
  const reach = pipStyle.side / 2 + pipStyle.rim
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
}
