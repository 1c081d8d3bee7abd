import { isSphereId, type SphereId } from '../facts/index.ts'
import { baseSign, type ColourName, hatches, hatchTile, palettes, type Theme } from '../overlays/index.ts'
import { type Coverage, edge, type InkLayer, type Picture, paint } from './raster.ts'

/** The pictures the style can ask for, each drawn in the colours of one theme. */
export type PatternName =
  | `hatch:${SphereId}`
  | `base:${SphereId}`
  | 'silent'
  | 'disputed'
  | 'contested'
  | 'town'
  | 'capital'
  | `arrow:${ColourName}`
  | `large-arrow:${ColourName}`

/** The name by which the style asks for a picture. */
export function patternId(name: PatternName, theme: Theme): string {
  return `${theme}/${name}`
}

/** Whether a picture is repeated over an area, and so has to be drawn for the zoom; see `MapCanvas.tsx`. */
export function isTile(id: string): boolean {
  return /\/(hatch:.*|silent|disputed)$/.test(id)
}

/**
 * The picture of this name at so many device pixels to a CSS pixel, or null for a name that is not one of ours.
 * Tiles repeat without a seam, since their lines are measured around the tile's edges.
 */
export function pictureOf(id: string, devicePixels: number): Picture | null {
  const [theme, name = ''] = id.split('/')
  if (theme !== 'light' && theme !== 'dark') return null
  const { colours, spheres } = palettes[theme]
  const [kind, of = ''] = name.split(':')
  if (kind === 'hatch' && isSphereId(of)) {
    return paint(hatchTile.side, devicePixels, [{ hex: spheres[of], coverage: hatch(of) }])
  }
  if (kind === 'base' && isSphereId(of)) {
    return paint(20, devicePixels, [
      { hex: colours.halo, coverage: diamond(baseSign.halo) },
      { hex: spheres[of], coverage: diamond(0) },
    ])
  }
  if ((kind === 'arrow' || kind === 'large-arrow') && of in colours) {
    const ink = colours[of as ColourName]
    // Of the same size, and with the pixels to stay sharp where a wide line enlarges it.
    return paint(16, devicePixels * (kind === 'large-arrow' ? 2.4 : 1), [
      { hex: colours.halo, coverage: arrow(1.2) },
      { hex: ink, coverage: arrow(0) },
    ])
  }
  if (name === 'silent') return paint(9, devicePixels, [{ hex: colours.silentDot, coverage: dots(9, 0.9) }])
  if (name === 'disputed')
    return paint(6, devicePixels, [{ hex: colours.disputed, coverage: stripes(6, 0.7) }])
  if (name === 'town') return paint(8, devicePixels, town(4, 1.7, colours.halo, colours.labelQuiet, 0))
  if (name === 'capital') return paint(10, devicePixels, town(5, 2.7, colours.halo, colours.labelQuiet, 1.1))
  if (name === 'contested') return contested(devicePixels, colours.contested, colours.halo)
  return null
}

/** The distance to the nearest multiple of `period`. */
function around(value: number, period: number): number {
  const rest = ((value % period) + period) % period
  return Math.min(rest, period - rest)
}

function hatch(sphere: SphereId): Coverage {
  const { side, thickness } = hatchTile
  const { pattern, angle } = hatches[sphere]
  if (pattern === 'crosses') return crosses(side, thickness)
  return (x, y, pixel) => edge(across(angle, side, x, y) - thickness / 2, pixel)
}

/** How far a place is from the nearest line at an angle; y grows downwards, angles anticlockwise. */
function across(angle: 0 | 45 | 90 | 135, side: number, x: number, y: number): number {
  if (angle === 0) return around(y, side)
  if (angle === 90) return around(x, side)
  return around(angle === 45 ? x + y : x - y, side) / Math.SQRT2
}

/** A small upright cross in the middle of the tile, so that the lines of other hatches, on its edges, pass it by. */
function crosses(side: number, thickness: number): Coverage {
  const reach = side * 0.29
  return (x, y, pixel) => {
    const right = Math.abs(x - side / 2)
    const down = Math.abs(y - side / 2)
    const flat = Math.max(right - reach, down - thickness / 2)
    const upright = Math.max(down - reach, right - thickness / 2)
    return edge(Math.min(flat, upright), pixel)
  }
}

/** A dot in the middle and one at the corners, so that no rows are seen. */
function dots(side: number, radius: number): Coverage {
  return (x, y, pixel) => {
    const middle = Math.hypot(x - side / 2, y - side / 2)
    const corner = Math.hypot(around(x, side), around(y, side))
    return edge(Math.min(middle, corner) - radius, pixel)
  }
}

function stripes(side: number, thickness: number): Coverage {
  return (x, y, pixel) => edge(around(x - y, side) / Math.SQRT2 - thickness / 2, pixel) * 0.75
}

/** An arrow head that points to the right, larger by `more` all around. */
function arrow(more: number): Coverage {
  const middle = 8
  const length = 10.5
  const half = 4.8
  return (x, y, pixel) => {
    const along = x - (middle - length / 2)
    const aside = Math.abs(y - middle)
    const slanted = (aside * length - (length - along) * half) / Math.hypot(length, half)
    // The notch keeps the head from reading as a plain triangle.
    const notched = 2.2 - aside * 0.45 - along
    return edge(Math.max(slanted, notched) - more, pixel)
  }
}

/** A square on its corner in the middle of 20 pixels, larger by `more` all around. */
function diamond(more: number): Coverage {
  return (x, y, pixel) => {
    const far = Math.abs(x - 10) + Math.abs(y - 10)
    return edge((far - baseSign.half) / Math.SQRT2 - more, pixel)
  }
}

function disc(middle: number, radius: number): Coverage {
  return (x, y, pixel) => edge(Math.hypot(x - middle, y - middle) - radius, pixel)
}

/** A dot on paper; a capital's has a hole. */
function town(middle: number, radius: number, paper: string, ink: string, hole: number): readonly InkLayer[] {
  const dot = [
    { hex: paper, coverage: disc(middle, radius + 1.2) },
    { hex: ink, coverage: disc(middle, radius) },
  ]
  return hole > 0 ? [...dot, { hex: paper, coverage: disc(middle, hole) }] : dot
}

/** A disc with a "not equal" sign: the sources do not agree. */
function contested(devicePixels: number, ink: string, paper: string): Picture {
  const middle = 8
  const bars: Coverage = (x, y, pixel) => {
    const right = x - middle
    const down = y - middle
    const bar = Math.max(Math.abs(right) - 3.4, Math.abs(Math.abs(down) - 1.6) - 0.65)
    // The stroke through both bars leans like a solidus.
    const slash = Math.max(
      Math.abs(right * 0.87 + down * 0.5) - 0.65,
      Math.abs(right * 0.5 - down * 0.87) - 4.2,
    )
    return edge(Math.min(bar, slash), pixel)
  }
  return paint(16, devicePixels, [
    { hex: paper, coverage: disc(middle, 7.3) },
    { hex: ink, coverage: disc(middle, 6.3) },
    { hex: paper, coverage: bars },
  ])
}
