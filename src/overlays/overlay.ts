import type { Rung, SphereId, SubjectId } from '../facts/index.ts'
import { type LineStyleId, lineStyles } from '../symbols/line-styles.ts'
import { type Because, canRecede, type Mark, type MarkContext } from './marks.ts'

/** The symbol beside a row of the legend. */
export type Swatch =
  | { readonly kind: 'fill'; readonly rung: Rung }
  | { readonly kind: 'contest' }
  | {
      readonly kind: 'sphere'
      readonly sphere: SphereId
      readonly chosen?: boolean
      readonly quiet?: boolean
    }
  | LineSwatch
  | { readonly kind: 'point'; readonly quiet?: boolean }
  | { readonly kind: 'base'; readonly sphere: SphereId; readonly quiet?: boolean }

interface LineSwatch {
  readonly kind: 'line'
  readonly style: LineStyleId
  /** In CSS pixels, where the line has a width of its own. */
  readonly width?: number
  /** As the line is drawn where its course is approximate. */
  readonly approximate?: boolean
  /** As the line is drawn where its layer is behind another one. */
  readonly quiet?: boolean
}

/** The explanation of one kind of mark in a legend. */
interface Explanation {
  readonly key: string
  readonly name: string
  readonly meaning: string
  readonly swatch: Swatch
}

/**
 * A part that the page shows beside the rows of a legend: the key of the outlines of evidence, the countries that the
 * sources do not address, a choice of one power, the key of pips, or the key of approximate courses.
 */
export type LegendExtra = 'evidence' | 'silence' | 'powers' | 'pips' | 'approximate'

/** What layers draw over: of those that cover areas, and of those that draw lines, one is in full strength. */
type LayerTheme = 'area' | 'line'

/** One way of drawing subjects: claims in, marks out. The record holds everything that the atlas knows about a layer. */
export interface Overlay {
  /** Its id in links, for ever. */
  readonly id: string
  /** The name of its switch. */
  readonly name: string
  /** Its name where there is room for one word. */
  readonly shortName: string
  /** Its place in the drawing: lower numbers are below. Each overlay has a number of its own. */
  readonly drawnAt: number
  /** Whether it covers areas or draws lines. Of the layers of a theme that are on, one is in front. */
  readonly theme: LayerTheme
  /**
   * Where a link names none of its theme, the layer with the highest number is in front. Each overlay of a theme has a
   * number of its own. Links rely on the order for ever, so it never changes.
   */
  readonly precedence: number
  /** The marks of a context, in drawing order. */
  readonly marks: (context: MarkContext) => readonly Mark[]
  /** The explanation of each key that its marks can have, in the order of the legend. */
  readonly rows: readonly Explanation[]
  /** The headline while the layer is on, alone or with others. Without it, the headline names the layers. */
  readonly headline?: string
  /** The routes or spheres that it draws. The page lists their names while it is on. */
  readonly subjects?: readonly SubjectId[]
  readonly extras?: readonly LegendExtra[]
}

/** A row of the legend: an explanation of drawn marks, and the claims that they rest on. */
export interface LegendRow extends Explanation {
  readonly because: Because
  readonly marks: readonly Mark[]
}

/** Returns the record, and keeps its id a literal type. */
export function overlay<const T extends Overlay>(record: T): T {
  return record
}

/** The rows for lines of these styles, each in the words of its style. */
export function rowsOf(styles: readonly LineStyleId[]): readonly Explanation[] {
  return styles.map((style) => ({
    key: style,
    name: lineStyles[style].name,
    meaning: lineStyles[style].meaning,
    swatch: { kind: 'line', style },
  }))
}

/** Whether the legend of an overlay has an extra part. */
export function has({ extras }: Overlay, extra: LegendExtra): boolean {
  return extras?.includes(extra) ?? false
}

/** A line as these marks have it where their course is approximate; null where each course is known. */
export function approximateSwatch(marks: readonly Mark[]): LineSwatch | null {
  const first = marks.find((mark) => mark.kind === 'line' && mark.approximate)
  if (first?.kind !== 'line') return null
  return { kind: 'line', style: first.style, approximate: true, ...(first.quiet ? { quiet: true } : {}) }
}

/** The rows for the marks of an overlay in a context. A key without marks has no row. */
export function legendOf(one: Overlay, context: MarkContext): readonly LegendRow[] {
  return legendRowsOf(one, one.marks(context))
}

/** The rows for given marks of an overlay. */
export function legendRowsOf(one: Overlay, marks: readonly Mark[]): readonly LegendRow[] {
  return one.rows.flatMap((explanation) => {
    const drawn = marks.filter((mark) => mark.key === explanation.key)
    const [first, ...others] = new Set(drawn.flatMap((mark) => mark.because))
    if (first === undefined) return []
    const swatch = swatchFor(explanation.swatch, drawn)
    return [{ ...explanation, swatch, because: [first, ...others] as const, marks: drawn }]
  })
}

/** The symbol of a sphere is hatched where its countries are. Lines and points are quiet where all of the row are. */
function swatchFor(swatch: Swatch, marks: readonly Mark[]): Swatch {
  if (swatch.kind === 'fill' || swatch.kind === 'contest') return swatch
  if (swatch.kind === 'sphere' && marks.some(({ kind }) => kind === 'hatch'))
    return { ...swatch, chosen: true }
  const receding = marks.filter(canRecede)
  return receding.length > 0 && receding.every(({ quiet }) => quiet) ? { ...swatch, quiet: true } : swatch
}
