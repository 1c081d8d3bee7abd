import { glyphPaths } from '../symbols/glyph-paths.ts'
import { type Glyph, glyphs, hatchGlyph } from '../symbols/glyphs.ts'
import { type Drawing, idOf } from './drawing.ts'

interface PatternsProps {
  readonly drawing: Drawing
  /** Units of the picture per CSS pixel. */
  readonly scale?: number
}

/** The tiles that the picture uses: the hatch of a chosen sphere, dots of silence, stripes of disputed land. */
export function Patterns({ drawing, scale = 1 }: PatternsProps) {
  const hatches = drawing.small ? [] : drawing.marks.filter((mark) => mark.kind === 'hatch')
  const spheres = new Set(hatches.map(({ sphere }) => sphere))
  const tile = (part: string, glyph: Glyph) => (
    <Tile key={part} id={idOf(drawing, part)} glyph={glyph} scale={scale} drawing={drawing} />
  )
  return (
    <>
      {[...spheres].map((sphere) => tile(`hatch-${sphere}`, hatchGlyph(sphere)))}
      {tile('silent', glyphs.silent)}
      {tile('disputed', glyphs.disputed)}
    </>
  )
}

interface TileProps extends Required<PatternsProps> {
  readonly id: string
  readonly glyph: Glyph
}

function Tile({ id, glyph, scale, drawing }: TileProps) {
  return (
    <pattern
      id={id}
      width={glyph.side}
      height={glyph.side}
      patternUnits="userSpaceOnUse"
      patternTransform={scale === 1 ? undefined : `scale(${scale})`}
    >
      {glyphPaths(glyph, drawing.colours).map((path) => (
        <path key={path.d} {...path} />
      ))}
    </pattern>
  )
}
