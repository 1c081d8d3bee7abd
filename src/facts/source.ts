import type { ArticleClaim, RecordClaim } from './claim.ts'
import type { When } from './when.ts'

/** One section of a document: its heading, and a SHA-256 per paragraph in order. */
export interface Section {
  readonly heading: string
  /**
   * SHA-256 (hex, UTF-8) of each paragraph's text. Every run of white space is one space first, and the ends are
   * trimmed. A paragraph is a block between blank lines, so each item of a list counts. The hash lets the repository
   * prove that a place exists without holding the article.
   */
  readonly paragraphs: readonly string[]
}

/** Our remark on the limits of a source, with the day on which we wrote it. */
export interface Limit {
  readonly written: When
  readonly says: string
}

/** A link in the chain that a source rests on. Chains are nearest first. */
export interface Upstream {
  readonly who: string
  readonly what: string
}

/** A paragraph that makes no statement about the world, with the reason why no claim is drawn from it. */
export interface SilentParagraph {
  readonly section: string
  readonly paragraph: number
  readonly because: string
}

/** A document (`article`), or the vetted digest of public records (`record`). */
export interface Source {
  /** The name in links and the name of its folder. */
  readonly id: string
  /** The letters with which the ids of its claims begin. */
  readonly prefix: string
  readonly kind: 'article' | 'record'
  /** Short enough for a button. */
  readonly name: string
  readonly title: string
  readonly publisher: string
  readonly author: string
  readonly published: When
  /** The date that the text itself suggests, and the reason. Absent if the text suggests none. */
  readonly publishedInferred?: string
  readonly address?: string
  readonly outline: readonly Section[]
  readonly silent: readonly SilentParagraph[]
  readonly upstream: readonly Upstream[]
  readonly limits: readonly Limit[]
  /** All claims of the source, in reading order. */
  readonly claims: readonly (ArticleClaim | RecordClaim)[]
}
