import { type ReadingId, readings } from '../../../facts/reading.ts'
import { type AddressField, idKey } from '../address-field.ts'

const ids = readings.map(({ id }) => id)

/** Whose claims colour the map. */
export const reading: AddressField<ReadingId, 'reading'> = {
  first: 'articles',
  keys: { reading: idKey<ReadingId>('a reading', ids) },
}
