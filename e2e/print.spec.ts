import { overlayIds } from '../src/overlays/index.ts'
import { expect, test } from './support/people.ts'

test('a view with a profile and every layer prints on one sheet, with map, legend, claims and link', async ({
  reader,
}) => {
  await reader.open(`country=KAZ&layers=${overlayIds.join('~')}&reading=record`)
  await reader.map.settled()
  expect(await reader.pictures.sheetsPrinted()).toBe(1)
  const words = await reader.pictures.printedWords()
  for (const word of [
    'Kazakhstan: Country positions on the Abraham Accords, according to the public record',
    'Joining: Accession announced',
    'Base or site of Russia',
    'no opinion on the status of any territory',
    'country=KAZ',
  ]) {
    expect(words).toContain(word)
  }
})

test('the page of spheres prints its maps on one sheet, without the sheet of the map', async ({ reader }) => {
  await reader.open('show=spheres')
  const maps = reader
    .shownPage('Spheres of influence, one by one')
    .getByRole('group', { name: /^(Russia|China): / })
  await expect(maps).toHaveCount(2)
  expect(await reader.pictures.sheetsPrintedAsShown()).toBe(1)
})
