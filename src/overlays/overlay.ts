import type { Rung, SphereId, SubjectId } from '../facts/index.ts'
import { type LineStyleId, lineStyles } from '../symbols/line-styles.ts'
import type { Because, Mark, MarkContext } from './marks.ts'

/** What the legend shows beside a name. */
export type Swatch =
  | { readonly kind: 'fill'; readonly rung: Rung }
  | { readonly kind: 'contest' }
  | { readonly kind: 'hatch'; readonly sphere: SphereId }
  | { readonly kind: 'line'; readonly style: LineStyleId; readonly width?: number }
  | { readonly kind: 'point' }
  | { readonly kind: 'base'; readonly sphere: SphereId }
  | { readonly kind: 'badge' }

/** How a legend explains one kind of mark. */
interface Explanation {
  readonly key: string
  readonly name: string
  readonly meaning: string
  readonly swatch: Swatch
}

/**
 * What the page shows beside the rows of a legend: what the edges of the colours say of the evidence, the countries
 * that the sources pass over, or a choice of one power.
 */
export type LegendExtra = 'evidence' | 'silence' | 'powers'

/** One way of drawing subjects: claims in, marks out. All that the atlas knows of a layer is in its record. */
export interface Overlay {
  /** As a link names it, for ever. */
  readonly id: string
  /** The name of its switch. */
  readonly name: string
  /** Its name where there is room for one word. */
  readonly shortName: string
  /** Its place in the drawing, where lower numbers lie below; each has a number of its own. */
  readonly drawnAt: number
  /** The marks of a context, in drawing order. */
  readonly marks: (context: MarkContext) => readonly Mark[]
  /** How the legend explains each key that its marks can have, in the legend's order. */
  readonly rows: readonly Explanation[]
  /** What a headline says while the layer is on, whatever else is; without it, the headline names the layers. */
  readonly headline?: string
  /** The routes or spheres that it draws, which the page lists by name while it is on. */
  readonly subjects?: readonly SubjectId[]
  readonly extras?: readonly LegendExtra[]
}

/** A row of the legend: an explanation of marks that are drawn now, and the claims they rest on. */
export interface LegendRow extends Explanation {
  readonly because: Because
  readonly marks: readonly Mark[]
}

/** Keeps the id of an overlay literal. */
export function overlay<const T extends Overlay>(record: T): T {
  return record
}

/** The rows that explain lines of these styles, each in the words of its style. */
export function rowsOf(styles: readonly LineStyleId[]): readonly Explanation[] {
  return styles.map((style) => ({
    key: style,
    name: lineStyles[style].name,
    meaning: lineStyles[style].meaning,
    swatch: { kind: 'line', style },
  }))
}

/** Whether an overlay has an extra in its legend. */
export function has({ extras }: Overlay, extra: LegendExtra): boolean {
  return extras?.includes(extra) ?? false
}

/** The rows for the marks that an overlay draws in this context; a key without marks has no row. */
export function legendOf(one: Overlay, context: MarkContext): readonly LegendRow[] {
  return legendRowsOf(one, one.marks(context))
}

/** The rows for these marks of an overlay. */
export function legendRowsOf(one: Overlay, marks: readonly Mark[]): readonly LegendRow[] {
  return one.rows.flatMap((explanation) => {
    const drawn = marks.filter((mark) => mark.key === explanation.key)
    const [first, ...others] = new Set(drawn.flatMap((mark) => mark.because))
    return first === undefined ? [] : [{ ...explanation, because: [first, ...others] as const, marks: drawn }]
  })
}
