import type { CountryId } from './countries.ts'
import type { Rung } from './ladder.ts'
import { notStated, type When } from './source.ts'

/** How the source says it: in its own voice, as a report of others, about the future, or as a judgement. */
export type Mode = 'states' | 'reports' | 'forecasts' | 'argues'

/** What a claim is about; profiles and the matrix group by it, in this order. */
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

/** Where in its source a claim stands: a heading of the outline, and a paragraph counted from 1 within it. */
export interface Place {
  readonly section: string
  readonly paragraph: number
}

/** A figure that a claim gives. `value` is the number itself or the ends of a range. */
export interface Quantity {
  readonly value: number | readonly [low: number, high: number]
  readonly unit: string
  /** What is measured. */
  readonly of: string
  /** The year or day the figure holds for, or "not stated". */
  readonly asOf: When
}

/** A statement about geography that the map's own shapes can confirm or refute. */
export type Check =
  | { readonly kind: 'borders'; readonly country: CountryId; readonly neighbour: CountryId }
  | { readonly kind: 'no-land-border'; readonly country: CountryId; readonly neighbour: CountryId }
  | { readonly kind: 'route-avoids'; readonly route: string; readonly countries: readonly CountryId[] }
  | { readonly kind: 'members'; readonly body: string; readonly countries: readonly CountryId[] }
  | { readonly kind: 'crosses'; readonly route: string; readonly countries: readonly CountryId[] }

/** What every claim has, whichever kind of source it comes from. */
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
  /** When the thing itself happened or holds. */
  readonly event: When
  /** When we last held the claim against its source. */
  readonly checked: When
}

/** A claim of one of the articles. */
export interface ArticleClaim extends Statement {
  readonly source: 'renewed-diplomacy' | 'strategic-partnerships'
  readonly at: Place
  /** Whom the source has it from, nearest first; empty where it speaks in its own voice. */
  readonly via: readonly string[]
}

/** A claim of the public record: somebody else's document, named, with its day. */
export interface RecordClaim extends Statement {
  readonly source: 'record'
  /** The part of the record the claim is filed under; `paragraph` counts the claims within it from 1. */
  readonly at: Place
  readonly witnesses: readonly [Witness, ...Witness[]]
}

/** A published document on which a public-record claim rests. */
export interface Witness {
  readonly publisher: string
  readonly topic: string
  readonly published: When
  /** Only where the whole address is known. */
  readonly address?: string
}

export type AnyClaim = ArticleClaim | RecordClaim

/** What a claim's author writes; the rest is the same for every claim of one source. */
type Draft<Heading extends string> = Omit<ArticleClaim, 'source' | 'at' | 'via' | 'event' | 'checked'> & {
  readonly at: readonly [section: Heading, paragraph: number]
  readonly via?: readonly string[]
  readonly event?: When
}

/**
 * A function that completes the claims of one article: a section that its outline does not have is a type error, and
 * the ids stay literal, so that every mark can be held against them.
 */
export function claimsFrom<const Heading extends string>(article: {
  readonly id: ArticleClaim['source']
  readonly outline: readonly { readonly heading: Heading }[]
  /** The day on which the claims were last read against the article. */
  readonly checked: When
}) {
  return <const T extends Draft<Heading>>(
    draft: T,
  ): ArticleClaim & { readonly id: T['id']; readonly about: T['about'] } => ({
    ...draft,
    source: article.id,
    at: { section: draft.at[0], paragraph: draft.at[1] },
    via: draft.via ?? [],
    event: draft.event ?? notStated,
    checked: article.checked,
  })
}
