import type { ArticleClaim, RecordClaim } from '../claim.ts'
import type { Source } from '../source.ts'
import { publicRecord } from './record/source.ts'
import { renewedDiplomacy } from './renewed-diplomacy/source.ts'
import { strategicPartnerships } from './strategic-partnerships/source.ts'

const all = [renewedDiplomacy, strategicPartnerships, publicRecord] as const

type OneSource = (typeof all)[number]
type OneClaim = OneSource['claims'][number]

export type SourceId = OneSource['id']
/** The id of a source that is an article. */
export type ArticleId = Extract<OneSource, { readonly kind: 'article' }>['id']
/** The ids of all claims. A mark with another id does not compile. */
export type ClaimId = OneClaim['id']
/** Every subject of a claim. `facts/index.ts` proves that each is known. */
export type NamedSubject = OneClaim['about'][number]
/** A claim of any source. */
export type Claim = (ArticleClaim<ArticleId> | RecordClaim) & { readonly id: ClaimId }

/** Every source, in the order of lists. */
export const sources: readonly (Source & {
  readonly id: SourceId
  readonly claims: readonly Claim[]
})[] = all

/** The sources that are articles. */
export const articles: readonly (Source & { readonly id: ArticleId })[] = all.filter(
  (one) => one.kind === 'article',
)

/** The source with this id. */
export function sourceOf(id: SourceId): Source {
  const found = sources.find((one) => one.id === id)
  if (!found) throw new Error(`No source ${id}`)
  return found
}
