import type { RecordClaim } from './claim.ts'
import type { Source } from './source.ts'
import type { When } from './when.ts'

/** The fields that the author of a claim writes. `record` adds the fields that all claims of the record share. */
type Draft = Omit<RecordClaim, 'source' | 'at' | 'checked' | 'mode'> & {
  readonly id: `pr-${string}`
  /** Its number within the part, which is published. It stays the same when claims are moved or withdrawn. */
  readonly number: number
  readonly mode?: RecordClaim['mode']
}

/** A part of the public record, with its claims in the order of the page. */
interface Part {
  readonly heading: string
  readonly claims: readonly Draft[]
}

/** The record of the source “public record”. */
interface RecordOfParts extends Omit<Source, 'id' | 'kind' | 'outline' | 'silent' | 'claims'> {
  readonly id: 'record'
  /** The last day of the search for documents. */
  readonly published: When
  readonly parts: readonly Part[]
}

type Completed<Claim extends Draft> = Claim extends Draft
  ? RecordClaim & { readonly id: Claim['id']; readonly about: Claim['about'] }
  : never

/** The public record with its claims completed. Their ids stay literal. */
type PublicRecord<T extends RecordOfParts> = Source & {
  readonly id: 'record'
  readonly kind: 'record'
  readonly prefix: T['prefix']
  readonly claims: readonly Completed<T['parts'][number]['claims'][number]>[]
}

/** One part of the public record. The ids of its claims stay literal. */
export function recordPart<const Claims extends readonly Draft[]>(heading: string, claims: Claims) {
  return { heading, claims } satisfies Part
}

/** Makes the source of the kind `record`. All its claims were checked up to the day for which it is published. */
export function record<const T extends RecordOfParts>(parted: T): PublicRecord<T> {
  const { parts, ...rest } = parted
  return {
    ...rest,
    kind: 'record',
    outline: parts.map(({ heading }) => ({ heading, paragraphs: [] })),
    silent: [],
    claims: parts.flatMap(({ heading, claims }) =>
      claims.map(
        ({ number, ...draft }: Draft): RecordClaim => ({
          ...draft,
          source: 'record',
          at: { section: heading, paragraph: number },
          mode: draft.mode ?? 'states',
          checked: parted.published,
        }),
      ),
    ),
  } as Source as PublicRecord<T>
}
