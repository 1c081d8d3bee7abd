import type { Rung, SphereId } from '../facts/index.ts'
import type { LineStyleId } from '../symbols/line-styles.ts'
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

/** One way of drawing subjects: claims in, marks out. */
export interface Overlay {
  readonly id: string
  /** The name of its switch. */
  readonly name: string
  /** The marks of a context, in drawing order. */
  readonly marks: (context: MarkContext) => readonly Mark[]
  /** How the legend explains each key its marks can have, in the legend's order. */
  readonly explanations: readonly Explanation[]
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

/** The rows for the marks that an overlay draws in this context; a key without marks has no row. */
export function legendOf(one: Overlay, context: MarkContext): readonly LegendRow[] {
  const marks = one.marks(context)
  return one.explanations.flatMap((explanation) => {
    const drawn = marks.filter((mark) => mark.key === explanation.key)
    const [first, ...others] = new Set(drawn.flatMap((mark) => mark.because))
    return first === undefined ? [] : [{ ...explanation, because: [first, ...others] as const, marks: drawn }]
  })
}
