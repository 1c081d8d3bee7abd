import type { Pen } from '../../src/map/glyph-image.ts'

/** A stand-in for the browser's path, which cannot be read back. */
class RecordedPath {
  readonly data: string

  constructor(data: string) {
    this.data = data
  }
}

/** A canvas that records its drawing as SVG, since Node has no canvas. */
class RecordedPen implements Pen {
  fillStyle: Pen['fillStyle'] = ''
  strokeStyle: Pen['strokeStyle'] = ''
  lineWidth = 1
  lineJoin: CanvasLineJoin = 'miter'
  globalAlpha = 1
  readonly drawn: string[] = []
  private transform = ''

  setTransform(...matrix: unknown[]): void {
    this.transform = `matrix(${matrix.join(' ')})`
  }

  fill(...given: unknown[]): void {
    this.write(given, `fill="${String(this.fillStyle)}" fill-opacity="${this.globalAlpha}"`)
  }

  stroke(...given: unknown[]): void {
    const { strokeStyle, lineWidth, lineJoin, globalAlpha } = this
    this.write(
      given,
      `fill="none" stroke="${String(strokeStyle)}" stroke-width="${lineWidth}" stroke-linejoin="${lineJoin}" stroke-opacity="${globalAlpha}"`,
    )
  }

  private write([path]: readonly unknown[], attributes: string): void {
    if (!(path instanceof RecordedPath)) throw new Error('Only whole paths are drawn')
    this.drawn.push(`<path d="${path.data}" transform="${this.transform}" ${attributes}/>`)
  }
}

/** The drawing of a function on a canvas, as SVG elements in the canvas's pixels. */
export function recorded(draw: (pen: Pen) => void): string {
  const before = globalThis.Path2D
  const pen = new RecordedPen()
  Object.assign(globalThis, { Path2D: RecordedPath })
  try {
    draw(pen)
  } finally {
    Object.assign(globalThis, { Path2D: before })
  }
  return pen.drawn.join('')
}
