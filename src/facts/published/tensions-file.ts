import { type Tension, tensions } from '../index.ts'
import type { TensionKind } from '../tension.ts'
import { because, countryId, otherId, subjectId } from './common-schemas.ts'
import { dataFile } from './data-file.ts'
import { described, explained, fields, listOf, setOf, text, tuple } from './schema.ts'

const kinds: Readonly<Record<TensionKind, string>> = {
  value: 'Two figures or facts that cannot both hold',
  time: 'The same thing seen at different times',
  scope: 'A different circle of subjects',
  framing: 'A different light on the same thing',
}

const side = described(because, 'Claims that agree with each other')

const tension = fields<Tension>(
  {
    id: otherId,
    name: text('What is in question'),
    kind: explained(kinds),
    sides: tuple([side, side], 'One side, and the other'),
    disagreement: text('What disagrees'),
    effect: text('What it does to the map'),
    contests: setOf(countryId, 'The countries that the map marks as contested because of it'),
    touches: setOf(subjectId, 'Further subjects that it touches, though only one side names them'),
  },
  ['touches'],
)

/** `tensions.json`: every recorded contradiction. */
export const tensionsFile = dataFile({
  name: 'tensions.json',
  holds: 'contradictions between claims',
  content: { tensions },
  schemas: { tensions: listOf(tension, 'Every contradiction, the weightiest first', 1) },
})
