import { type Show, shows } from '../../pages.ts'
import { type AddressField, idKey } from '../address-field.ts'

/** The map, or the page of words that is shown over it. */
export const show: AddressField<Show, 'show'> = {
  first: 'map',
  keys: { show: idKey<Show>('a page', shows) },
  isStep: true,
}
