import { sources } from '../index.ts'
import type { Limit, Section, SilentParagraph, Source, Upstream } from '../source.ts'
import { otherId, when } from './common-schemas.ts'
import { dataFile } from './data-file.ts'
import { described, fields, listOf, oneWordOf, type Schema, text, textLike } from './schema.ts'

const hash = textLike('^[0-9a-f]{64}$', 'SHA-256 of the paragraph after white space is made single')
const paragraph: Schema = { type: 'integer', minimum: 1, description: 'Counted from 1 within its section' }

const section = fields<Section>({
  heading: text('A heading of the document'),
  paragraphs: listOf(hash, 'One for each paragraph under the heading, in order'),
})

const silentParagraph = fields<SilentParagraph>({
  section: text('A heading of the outline'),
  paragraph,
  because: text('Why no claim is drawn from it'),
})

/** The published fields of a source. Its claims are in a file of their own. */
type PublishedSource = Omit<Source, 'prefix' | 'claims'>

function published(source: Source): PublishedSource {
  const { id, kind, name, title, publisher, author, outline, silent, upstream, limits } = source
  const { published, publishedInferred, address } = source
  return {
    id,
    kind,
    name,
    title,
    publisher,
    author,
    published,
    ...(publishedInferred === undefined ? {} : { publishedInferred }),
    ...(address === undefined ? {} : { address }),
    outline,
    silent,
    upstream,
    limits,
  }
}

const source = fields<PublishedSource>(
  {
    id: otherId,
    kind: oneWordOf(['article', 'record'], 'A document, or the digest of public records'),
    name: text('A short name'),
    title: text('The title, or what stands for one'),
    publisher: text('Who published it, or "not stated"'),
    author: text('Who wrote it, or "not stated"'),
    published: when,
    publishedInferred: text('What the text lets one infer of its date, and why'),
    address: text('Where it can be read'),
    outline: listOf(section, 'Its sections in order, by which a place can be proved'),
    silent: listOf(silentParagraph, 'The paragraphs that make no statement about the world'),
    upstream: listOf(
      fields<Upstream>({ who: text('Whom it has it from'), what: text('What it has from them') }),
      'What it rests on itself, nearest first',
    ),
    limits: listOf(
      fields<Limit>({
        written: described(when, 'When the remark was made'),
        says: text('What it cannot bear'),
      }),
      'Remarks of the atlas on what it can and cannot bear',
    ),
  },
  ['publishedInferred', 'address'],
)

/** `sources.json`: every source, as the atlas describes it. */
export const sourcesFile = dataFile({
  name: 'sources.json',
  holds: 'sources',
  content: { sources: sources.map(published) },
  schemas: { sources: listOf(source, 'Every source, in the order of lists', 1) },
})
