import {
  type ArticleClaim,
  type Check,
  type Mode,
  type Place,
  type Quantity,
  type RecordClaim,
  type RecordDocument,
  topics,
} from '../claim.ts'
import type { Finding } from '../map-check/claim.ts'
import { type ArticleId, articles } from '../sources/index.ts'
import { claimId, countryId, otherId, rung, subjectId, when } from './common-schemas.ts'
import { described, explained, fields, listOf, oneWordOf, type Schema, setOf, text, tuple } from './schema.ts'

/** The fields that are published with a claim in addition to its record. */
export interface Additions {
  /** The publication date of its source. */
  readonly published: string
  readonly finding?: Finding
}

const modes: Readonly<Record<Mode, string>> = {
  states: 'In the voice of the source itself',
  reports: 'As what others said or did',
  forecasts: 'About the future',
  argues: 'As a judgement',
}

const place = fields<Place>({
  section: text('A heading of the source’s outline'),
  paragraph: { type: 'integer', minimum: 1, description: 'Counted from 1 within the section' },
})

const number: Schema = { type: 'number' }
const quantity = fields<Quantity>({
  value: { oneOf: [number, tuple([number, number], 'The ends of a range')], description: 'The figure' },
  unit: text('The unit of the figure'),
  of: text('What is measured'),
  asOf: described(when, 'The time for which the figure holds'),
})

const countries = setOf(countryId, 'The countries asked about', 1)
const check: Schema = {
  description: 'A statement of geography that the map’s own shapes can confirm or refute',
  oneOf: [
    fields<Extract<Check, { kind: 'borders' | 'no-land-border' }>>({
      kind: oneWordOf(['borders', 'no-land-border'], 'Whether they share a land border'),
      country: countryId,
      neighbour: countryId,
    }),
    fields<Extract<Check, { kind: 'route-avoids' | 'crosses' }>>({
      kind: oneWordOf(['route-avoids', 'crosses'], 'Whether a route runs through countries'),
      route: described(otherId, 'The id of a route'),
      countries,
    }),
    fields<Extract<Check, { kind: 'members' }>>(
      {
        kind: oneWordOf(['members'], 'Whether countries are members of a body'),
        body: text('The short name of the body'),
        countries,
        bodyInferred: {
          type: 'boolean',
          description:
            'True where the claim does not name the body, and the atlas takes this one to be meant',
        },
      },
      ['bodyInferred'],
    ),
  ],
}

const statement = {
  id: claimId,
  says: text('The statement, in one sentence of the atlas’s own'),
  at: described(place, 'Where in its source it stands'),
  mode: explained(modes),
  about: setOf(subjectId, 'What it is about', 1),
  topic: oneWordOf(topics, 'The topic under which profiles list it'),
  status: described(
    fields<{ country: string; rung: string }>({ country: countryId, rung }),
    'The rung on which it puts a country',
  ),
  quantity,
  check,
  event: described(when, 'When the thing itself happened or holds'),
  checked: described(when, 'When the claim was last held against its source'),
  published: described(when, 'When its source was published'),
  finding: fields<Finding>({
    holds: { type: 'boolean', description: 'Whether it holds on the shapes of the map' },
    checked: text('What was asked of the shapes'),
    found: text('What they answered'),
  }),
}

const optional = ['status', 'quantity', 'check', 'finding'] as const

/** Published data has called the documents of a claim `witnesses` since the first release, so the name stays. */
export type PublishedRecordClaim = Omit<RecordClaim, 'documents'> & {
  readonly witnesses: RecordClaim['documents']
}

const articleClaim = fields<ArticleClaim<ArticleId> & Additions>(
  {
    ...statement,
    source: oneWordOf<ArticleId>(
      articles.map(({ id }) => id),
      'The id of its source, in sources.json',
    ),
    via: listOf(text('A link of the chain'), 'Whom the source has it from, nearest first'),
  },
  optional,
)

const document = fields<RecordDocument>(
  {
    publisher: text('Who published it'),
    topic: text('What it is about'),
    published: when,
    address: text('Where it can be read'),
  },
  ['address'],
)

const recordClaim = fields<PublishedRecordClaim & Additions>(
  {
    ...statement,
    source: oneWordOf<RecordClaim['source']>(['record'], 'The id of its source, in sources.json'),
    witnesses: listOf(document, 'The published documents on which it rests', 1),
  },
  optional,
)

/** The schema of one published claim. */
export const claimSchema: Schema = { oneOf: [articleClaim, recordClaim] }
