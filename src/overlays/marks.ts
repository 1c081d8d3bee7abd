import type {
  ClaimId,
  CountryId,
  Evidence,
  Node,
  ReadingId,
  RouteId,
  Rung,
  SphereId,
  SubjectId,
} from '../facts/index.ts'
import type { LineStyleId } from '../symbols/line-styles.ts'
import type { ColourName } from '../symbols/palette.ts'
import type { PointSymbol } from '../symbols/point-styles.ts'

/** What a mark rests on: at least one claim. A mark without a claim does not compile. */
export type Because = readonly [ClaimId, ...ClaimId[]]

interface Drawn {
  /** Unique among all the marks of a view. */
  readonly id: string
  /** The row of the legend that explains it. */
  readonly key: string
  /** The subject whose profile it opens. */
  readonly subject: SubjectId
  readonly because: Because
  /** How well it is witnessed, which its edge shows without colour: one origin, several, or a dispute. */
  readonly evidence: Evidence
}

/** A country filled with the colour of its rung. */
interface Fill extends Drawn {
  readonly kind: 'fill'
  readonly country: CountryId
  readonly rung: Rung
}

/** A country whose sources disagree on its rung, outlined and badged. */
interface Contest extends Drawn {
  readonly kind: 'contest'
  readonly country: CountryId
}

/** A country hatched as within the reach of a power. `order` 0 lies below 1; no country has more than two. */
export interface Hatch extends Drawn {
  readonly kind: 'hatch'
  readonly country: CountryId
  readonly sphere: SphereId
  readonly order: 0 | 1
  /** Whether the hatch rests on one claim alone, which its legend says. */
  readonly single: boolean
}

/** The further spheres of a country, written beside its name because a third hatch could not be read. */
export interface Badge extends Drawn {
  readonly kind: 'badge'
  readonly country: CountryId
  readonly spheres: readonly SphereId[]
}

/** A leg of a route, or an arc between two countries, which belongs to no route. */
export interface Line extends Drawn {
  readonly kind: 'line'
  readonly route: RouteId | null
  readonly leg: string
  readonly style: LineStyleId
  /** In CSS pixels, where it stands for an amount; else its style has one for all. */
  readonly width?: number
  /** What it is called, where it is of no route: “Iran puts pressure on Azerbaijan”. */
  readonly says?: string
  /** `[lng, lat]` in degrees, in the direction of the flow. */
  readonly path: readonly (readonly [lng: number, lat: number])[]
}

/** A port, terminal, crossing or junction of a route, where arcs end, or a base of a sphere. */
export interface Point extends Drawn {
  readonly kind: 'point'
  readonly name: string
  readonly route: RouteId | null
  /** What a pointer is told of it, where no route says. */
  readonly says?: string
  readonly symbol: PointSymbol
  /** The colour of its circle; a base has no circle, but the colour of its sphere. */
  readonly ring?: RingColour
  /** Whose base it is. */
  readonly sphere?: SphereId
  readonly side: Node['side']
  /** `[lng, lat]` in degrees. */
  readonly at: readonly [lng: number, lat: number]
}

/** The colours in which both painters draw circles. */
export type RingColour = Extract<ColourName, 'oil' | 'corridor'>

export type Mark = Fill | Contest | Hatch | Badge | Line | Point

/** What an overlay needs to know of the view: whose witness counts, and what is chosen. */
export interface MarkContext {
  readonly reading: ReadingId
  /** The chosen subject, which an overlay may bring forward. */
  readonly subject: SubjectId | null
}

/** The claims as a mark needs them, or null where there are none and hence no mark. */
export function becauseOf(ids: readonly ClaimId[]): Because | null {
  const [first, ...others] = new Set(ids)
  return first === undefined ? null : [first, ...others]
}
