import type { ArticleClaim } from './claim.ts'
import type { Source } from './source.ts'
import { notStated, type When } from './when.ts'

/** The headings of an article in order, each with a hash per paragraph; `npm run sources:outline` writes it. */
type Outline<Heading extends string> = Readonly<Record<Heading, readonly string[]>>

/** The fields that the author of a claim writes. `article` adds the fields that all claims of one article share. */
type Draft<Heading extends string = string> = Omit<
  ArticleClaim,
  'source' | 'at' | 'via' | 'event' | 'checked'
> & {
  readonly at: readonly [section: Heading, paragraph: number]
  readonly via?: readonly string[]
  readonly event?: When
}

/** The record of an article. */
interface ArticleRecord extends Omit<Source, 'kind' | 'outline' | 'claims'> {
  readonly outline: Outline<string>
  /** The day on which the claims were last read against the article. */
  readonly checked: When
  readonly claims: readonly Draft[]
}

type Completed<Id extends string, Claim extends Draft> = Claim extends Draft
  ? ArticleClaim<Id> & { readonly id: Claim['id']; readonly about: Claim['about'] }
  : never

/** An article with its claims completed. The ids of both stay literal. */
type Article<T extends ArticleRecord> = Source & {
  readonly id: T['id']
  readonly kind: 'article'
  readonly prefix: T['prefix']
  readonly claims: readonly Completed<T['id'], T['claims'][number]>[]
}

/** Does not compile where the id of a claim does not begin with the prefix of its article. */
type WithPrefix<Prefix extends string> = {
  readonly claims: readonly { readonly id: `${Prefix}-${string}` }[]
}

/**
 * A function that writes the claims of one article. A section that its outline does not have is a type error,
 * and ids stay literal, so that a mark which names another id does not compile.
 */
export function claimIn<Heading extends string>(_outline: Outline<Heading>) {
  return <const T extends Draft<Heading>>(draft: T): T => draft
}

/** Makes a source of the kind `article` from its record, and completes its claims. */
export function article<const T extends ArticleRecord>(record: T & WithPrefix<T['prefix']>): Article<T> {
  const { outline, checked, claims, ...rest } = record
  return {
    ...rest,
    kind: 'article',
    outline: Object.entries(outline).map(([heading, paragraphs]) => ({ heading, paragraphs })),
    claims: claims.map(
      (draft: Draft): ArticleClaim => ({
        ...draft,
        source: record.id,
        at: { section: draft.at[0], paragraph: draft.at[1] },
        via: draft.via ?? [],
        event: draft.event ?? notStated,
        checked,
      }),
    ),
  } as Source as Article<T>
}
