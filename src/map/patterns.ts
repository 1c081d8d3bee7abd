import { isSphereId, type SphereId } from '../facts/index.ts'
import {
  arrowGlyph,
  baseGlyph,
  type Glyph,
  glyphs,
  hatchGlyph,
  headGlyph,
  pipGlyph,
} from '../symbols/glyphs.ts'
import { type LineStyleId, lineStyles } from '../symbols/line-styles.ts'
import { type ColourName, palettes, type Theme } from '../symbols/palette.ts'
import { type GlyphImage, glyphImage } from './glyph-image.ts'

/** The pictures that the style can ask for, each in the colours of one theme. */
export type PatternName =
  | `hatch:${SphereId}`
  | `base:${SphereId}`
  | `pip:${SphereId}`
  | 'pip:none'
  | `arrow:${ColourName}`
  | `large-arrow:${ColourName}`
  | `head:${LineStyleId}`
  | keyof typeof glyphs

/** The name of a picture in the style. */
export function patternId(name: PatternName, theme: Theme): string {
  return `${theme}/${name}`
}

/** A picture that the style can ask for. */
interface Pattern {
  readonly glyph: Glyph
  readonly theme: Theme
  /** Its pixels per pixel of the screen. */
  readonly density: number
}

/** The density of the pictures of arrow heads: a wide line enlarges them, and they stay sharp. */
const largeArrowDensity = 2.4

/** The picture of this name, or null for a name that is not one of ours. */
export function patternOf(id: string): Pattern | null {
  const [theme, name = ''] = id.split('/')
  if (theme !== 'light' && theme !== 'dark') return null
  const glyph = glyphNamed(name)
  if (glyph === null) return null
  return { glyph, theme, density: name.startsWith('large-arrow:') ? largeArrowDensity : 1 }
}

function glyphNamed(name: string): Glyph | null {
  if (isKey(name, glyphs)) return glyphs[name]
  const [kind, of = ''] = name.split(':')
  if (kind === 'hatch') return isSphereId(of) ? hatchGlyph(of) : null
  if (kind === 'pip') return of === 'none' ? pipGlyph(null) : isSphereId(of) ? pipGlyph(of) : null
  if (kind === 'base') return isSphereId(of) ? baseGlyph(of) : null
  if (kind === 'arrow' || kind === 'large-arrow') {
    return isKey(of, palettes.light.colours) ? arrowGlyph(of) : null
  }
  if (kind === 'head' && isKey(of, lineStyles)) {
    const { head, colour } = lineStyles[of]
    return head && headGlyph(head, colour)
  }
  return null
}

function isKey<Table extends object>(name: string, table: Table): name is string & keyof Table {
  return Object.hasOwn(table, name)
}

/** Whether a picture is repeated over an area. It is then redrawn for the zoom; see `SharpTiles`. */
export function isTile(id: string): boolean {
  return patternOf(id)?.glyph.tile ?? false
}

/** The pixels of the picture of this name, or null for a name that is not one of ours. */
export function patternImage(id: string, devicePixels: number): GlyphImage | null {
  const pattern = patternOf(id)
  return pattern && glyphImage(pattern.glyph, pattern.theme, devicePixels * pattern.density)
}
