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

/** The claims that a mark rests on, at least one. A mark without a claim does not compile. */
export type Because = readonly [ClaimId, ...ClaimId[]]

interface Drawn {
  /** Unique among all marks of a view. */
  readonly id: string
  /** The row of the legend that explains it. */
  readonly key: string
  /** The subject whose profile it opens. */
  readonly subject: SubjectId
  readonly because: Because
  /** The evidence of its colour: one origin, several, or a dispute. Its outline shows it without colour. */
  readonly evidence: Evidence
}

/** A country filled with the colour of its rung. */
interface Fill extends Drawn {
  readonly kind: 'fill'
  readonly country: CountryId
  readonly rung: Rung
  /** Whether it recedes, because a chosen sphere is drawn and the country is not within it. */
  readonly faded?: boolean
}

/** A country on whose rung the sources disagree. It has an outline and a sign. */
interface Contest extends Drawn {
  readonly kind: 'contest'
  readonly country: CountryId
}

/** A country within the reach of a power: the power's pip in the row under the country's name. */
export interface Pip extends Drawn {
  readonly kind: 'pip'
  readonly country: CountryId
  readonly sphere: SphereId
  /** Whether it rests on one claim alone. The legend says so. */
  readonly single: boolean
}

/** The line inside the common outline of the countries within the reach of a power. It names them, and is no border. */
export interface SphereLine extends Drawn {
  readonly kind: 'sphere-line'
  readonly sphere: SphereId
  readonly countries: readonly CountryId[]
  /** Whether the power is the chosen one, whose line is wider. */
  readonly chosen: boolean
  /** Whether its layer is behind another one, and so it is drawn thin; see `quietSphereLine`. */
  readonly quiet?: boolean
}

/** The hatch of a country within the reach of the chosen power. No other power has one. */
interface Hatch extends Drawn {
  readonly kind: 'hatch'
  readonly country: CountryId
  readonly sphere: SphereId
  readonly single: boolean
}

/** A leg of a route, or an arc between two countries, which belongs to no route. */
export interface Line extends Drawn {
  readonly kind: 'line'
  readonly route: RouteId | null
  readonly leg: string
  readonly style: LineStyleId
  /** The width in CSS pixels, where it shows an amount; else the style has one width for all lines. */
  readonly width?: number
  /** Whether it leads to the start of other lines, and so has no head at its end. */
  readonly headless?: boolean
  /** Whether it is an arc of others while the arcs of one country are brought forward. */
  readonly faded?: boolean
  /** Whether it starts at the end of another line. */
  readonly forked?: boolean
  /** Whether the course of this part of a leg is drawn without being known. */
  readonly approximate?: boolean
  /** Whether its layer is behind another one, and so it is drawn thin; see `quietLine`. */
  readonly quiet?: boolean
  /** Its label, where it belongs to no route: “Iran puts pressure on Azerbaijan”. */
  readonly says?: string
  /** What an arc, or a trunk of arcs, leads from and to. A picture that shows no such place names it on its edge. */
  readonly ends?: ArcEnds
  /** `[lng, lat]` in degrees, in the direction of the flow. */
  readonly path: readonly (readonly [lng: number, lat: number])[]
}

/** The start of an arc, and the ends of all that go on from it. */
interface ArcEnds {
  readonly from: ArcEnd
  readonly to: readonly ArcEnd[]
}

interface ArcEnd {
  readonly name: string
  /** The subject whose profile its sign opens. */
  readonly subject: SubjectId
  /** The country whose name on the map names it; null where a dot of its own does. */
  readonly country: CountryId | null
}

/** A port, terminal, crossing or junction of a route, the dot at the end of arcs, or a base of a sphere. */
export interface Point extends Drawn {
  readonly kind: 'point'
  readonly name: string
  readonly route: RouteId | null
  /** Its label, where it belongs to no route. */
  readonly says?: string
  readonly symbol: PointSymbol
  /** The colour of its circle. A base has no circle; its glyph has the colour of its sphere. */
  readonly ring?: RingColour
  /** Whether its layer is behind another one, and so it is drawn small; see `quietPoint`. */
  readonly quiet?: boolean
  /** The sphere of a base. */
  readonly sphere?: SphereId
  readonly side: Node['side']
  /** `[lng, lat]` in degrees. */
  readonly at: readonly [lng: number, lat: number]
}

/** The colours of circles. */
export type RingColour = Extract<ColourName, 'oil' | 'corridor'>

/** The marks that are quiet where their layer is behind another one. Areas and pips stay as they are. */
export function canRecede(mark: Mark): mark is Line | Point | SphereLine {
  return mark.kind === 'line' || mark.kind === 'point' || mark.kind === 'sphere-line'
}

export type Mark = Fill | Contest | Pip | SphereLine | Hatch | Line | Point

/** The part of the view that an overlay needs: the reading, and the chosen subject. */
export interface MarkContext {
  readonly reading: ReadingId
  /** The chosen subject. An overlay may draw it alone, or bring it forward. */
  readonly subject: SubjectId | null
}

/** The claims for a mark, or null where there are none, and so no mark. */
export function becauseOf(ids: readonly ClaimId[]): Because | null {
  const [first, ...others] = new Set(ids)
  return first === undefined ? null : [first, ...others]
}
