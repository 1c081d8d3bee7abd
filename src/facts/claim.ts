import type { CountryId } from './countries.ts'
import type { Rung } from './ladder.ts'
import type { When } from './when.ts'

/** The mode of a statement: in the source's own voice, as a report of others, about the future, or as a judgement. */
export type Mode = 'states' | 'reports' | 'forecasts' | 'argues'

/** The topics of claims. Profiles and the matrix group claims by topic, in this order. */
export const topics = [
  'normalization',
  'relations',
  'peace',
  'palestine',
  'security',
  'influence',
  'energy',
  'corridors',
  'economy',
  'washington',
  'outlook',
  'background',
] as const
export type Topic = (typeof topics)[number]

/** The place of a claim in its source: a heading of the outline, and a paragraph counted from 1 within it. */
export interface Place {
  readonly section: string
  readonly paragraph: number
}

/** A figure that a claim gives. `value` is the number itself or the ends of a range. */
export interface Quantity {
  readonly value: number | readonly [low: number, high: number]
  readonly unit: string
  /** The measured thing, as a noun phrase. */
  readonly of: string
  /** The year or day the figure holds for, or "not stated". */
  readonly asOf: When
}

/** A statement about geography that the map's own shapes can confirm or refute. */
export type Check =
  | { readonly kind: 'borders'; readonly country: CountryId; readonly neighbour: CountryId }
  | { readonly kind: 'no-land-border'; readonly country: CountryId; readonly neighbour: CountryId }
  | { readonly kind: 'route-avoids'; readonly route: string; readonly countries: readonly CountryId[] }
  | {
      readonly kind: 'members'
      readonly body: string
      readonly countries: readonly CountryId[]
      /** Set where the claim does not name the body, and the atlas takes this one to be meant. */
      readonly bodyInferred?: true
    }
  | { readonly kind: 'crosses'; readonly route: string; readonly countries: readonly CountryId[] }

/** The fields of every claim, from any kind of source. */
interface Statement {
  readonly id: string
  /** One sentence in our words, with the source's own hedges and attribution kept. */
  readonly says: string
  readonly mode: Mode
  readonly topic: Topic
  /** Countries, routes and spheres, by id; `facts/index.ts` refuses an unknown one at compile time. */
  readonly about: readonly [string, ...string[]]
  /** The rung of the ladder on which this claim puts one country. */
  readonly status?: { readonly country: CountryId; readonly rung: Rung }
  readonly quantity?: Quantity
  readonly check?: Check
  /** The time at which the event happened, or for which the claim holds. */
  readonly event: When
  /** The day on which we last compared the claim with its source. */
  readonly checked: When
}

/** A claim of one of the articles. */
export interface ArticleClaim<SourceId extends string = string> extends Statement {
  readonly source: SourceId
  readonly at: Place
  /** The origins that the source names, nearest first. Empty if it speaks in its own voice. */
  readonly via: readonly string[]
}

/** A claim of the public record. */
export interface RecordClaim extends Statement {
  readonly source: 'record'
  /** The part of the record that holds the claim; `paragraph` is the number of the claim within that part. */
  readonly at: Place
  /** The documents that the claim rests on. */
  readonly documents: readonly [RecordDocument, ...RecordDocument[]]
}

/** A published document that a claim of the public record rests on. */
export interface RecordDocument {
  /** The publisher of the page that we read, even if the page copies a wire story. */
  readonly publisher: string
  readonly topic: string
  readonly published: When
  /** Present only if the whole address is known. */
  readonly address?: string
}
