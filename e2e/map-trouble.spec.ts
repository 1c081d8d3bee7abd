import { expect, test } from './support/people.ts'

test('with geo/places.json cut short a sentence says so, and a second try draws the map once the file is whole', async ({
  reader,
}) => {
  await reader.network.spoil('geo/places.json', 'cut short')
  await reader.open()
  await expect(reader.alert()).toContainText('places.json is damaged')
  await reader.network.mend('geo/places.json')
  await reader.button('Try again').click()
  await expect(reader.alert()).toBeHidden()
  await reader.map.settled('map')
})
