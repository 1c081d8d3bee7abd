import { type Colours, literalColours } from '../symbols/css-colours.ts'
import type { Glyph, GlyphPart } from '../symbols/glyphs.ts'
import type { Theme } from '../symbols/palette.ts'

/** A picture in MapLibre's form: RGBA bytes, not premultiplied. */
export interface GlyphImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
  /** Pixels of the picture per CSS pixel of the map. */
  readonly pixelRatio: number
}

/** The part of a canvas context that draws a glyph. */
export type Pen = Pick<
  OffscreenCanvasRenderingContext2D,
  'setTransform' | 'fill' | 'stroke' | 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'lineJoin' | 'globalAlpha'
>

/** A glyph as pixels, `devicePixels` of them per CSS pixel. The side is rounded to whole pixels. */
export function glyphImage(glyph: Glyph, theme: Theme, devicePixels: number): GlyphImage {
  const size = Math.max(1, Math.round(glyph.side * devicePixels))
  const pen = penOf(size)
  drawGlyph(pen, glyph, literalColours(theme), size)
  const { data } = pen.getImageData(0, 0, size, size)
  return { width: size, height: size, data, pixelRatio: size / glyph.side }
}

/** @throws {Error} where the browser has no canvas to draw on */
function penOf(size: number): OffscreenCanvasRenderingContext2D {
  // The pixels are read once and never shown, so they need not go to the graphics card.
  const pen = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true })
  if (pen === null) throw new Error('This browser has no canvas to draw the signs of the map on')
  return pen
}

/** Draws a glyph so that its square fills a square canvas of `size` pixels. */
export function drawGlyph(pen: Pen, glyph: Glyph, colours: Colours, size: number): void {
  const scale = size / glyph.side
  const origin = glyph.tile ? 0 : size / 2
  pen.setTransform(scale, 0, 0, scale, origin, origin)
  for (const part of glyph.parts) drawPart(pen, part, colours)
}

function drawPart(pen: Pen, part: GlyphPart, colours: Colours): void {
  const path = new Path2D(part.path)
  if ('stroke' in part) {
    pen.strokeStyle = colours(part.stroke)
    pen.lineWidth = part.width
    pen.globalAlpha = part.opacity
    pen.stroke(path)
    pen.globalAlpha = 1
    return
  }
  if (part.casing > 0) {
    pen.strokeStyle = colours('halo')
    // Half of a stroke lies within the path, below the fill.
    pen.lineWidth = 2 * part.casing
    pen.lineJoin = 'round'
    pen.stroke(path)
  }
  pen.fillStyle = colours(part.fill)
  pen.fill(path)
}
