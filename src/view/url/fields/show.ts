import { type Show, shows } from '../../pages.ts'
import { type AddressField, idKey } from '../address-field.ts'

/** Whether the atlas is shown as a map, or as a page of words over it. */
export const show: AddressField<Show, 'show'> = {
  first: 'map',
  keys: { show: idKey<Show>('a page', shows) },
  isStep: true,
}
