import type { Damage } from './support/network.ts'
import { expect, test } from './support/people.ts'
import type { Reader } from './support/reader.ts'

test('a link full of nonsense opens a page that works, and a notice names the dropped parts until it is dismissed', async ({
  reader,
}) => {
  await reader.readWordsAlone()
  await reader.open(
    'country=XYZ&layers=energy~trains&map=north&reading=tea-leaves&claim=%00&show=film&v=9&utm=x',
  )
  await expect(reader.notice()).toContainText('later release')
  await expect(reader.notice()).toContainText('a country “XYZ” that the atlas does not have')
  await expect(reader.notice()).toContainText('a layer “trains”')
  await expect(reader.layer('Energy flows')).toBeChecked()
  await expect(reader.reading('Both articles')).toBeChecked()
  await expect(reader.profile()).toBeHidden()
  await reader.button('Dismiss').click()
  await expect(reader.notice()).toBeHidden()
  await reader.chooseCountry('Georgia')
  await expect(reader.profile().getByRole('heading', { name: 'Georgia', exact: true })).toBeVisible()
})

test('a link that is not a query opens the first view without a notice', async ({ reader }) => {
  await reader.readWordsAlone()
  await reader.open('%E0%A4%A&&&=;;<script>alert(1)</script>&%F0%9F%92%A9=%')
  await expect(reader.layer('Normalization status')).toBeChecked()
  await expect(reader.notice()).toBeHidden()
})

const damaged: readonly { readonly file: string; readonly damage: Damage; readonly says: string }[] = [
  { file: 'geo/countries.json', damage: 'missing', says: 'countries.json' },
  { file: 'geo/water.json', damage: 'a web page', says: 'water.json is a web page' },
  { file: 'geo/places.json', damage: 'cut short', says: 'places.json is damaged' },
]

for (const { file, damage, says } of damaged) {
  test(`with ${file} ${damage}, a sentence says so, the profiles can be read, and a second try helps`, async ({
    reader,
  }) => {
    await reader.network.spoil(file, damage)
    await reader.open()
    await expect(reader.alert()).toContainText(says)
    await expectWordsToWork(reader)
    await reader.button('Try again').click()
    await expect(reader.alert(), 'it is still broken').toContainText(says)
    await reader.network.mend(file)
    await reader.button('Try again').click()
    await expect(reader.alert()).toBeHidden()
    await reader.map.settled()
  })
}

test('without WebGL the map is drawn on paper, and the map, the list, the profiles and the claims work', async ({
  reader,
}) => {
  await reader.open('map=5/48/67')
  await reader.map.settled('paper')
  await reader.map.clickCentre()
  await expect(reader.profile().getByRole('heading', { name: 'Kazakhstan', exact: true })).toBeVisible()
  await reader.closeProfile()
  await expectWordsToWork(reader)
})

test('without WebGL and without shapes a sentence says so, and all words work', async ({ reader }) => {
  await reader.network.spoil('geo/countries.json', 'cut short')
  await reader.open()
  await expect(reader.alert()).toContainText('countries.json is damaged')
  await expectWordsToWork(reader)
})

test('without storage the map is drawn, and its theme can be changed while the page is open', async ({
  reader,
}) => {
  await reader.doWithout('storage')
  await reader.open()
  await reader.map.settled()
  await reader.button(/^Theme/).click()
  await expect(reader.button('Theme: Light')).toBeVisible()
  await reader.button(/^Theme/).click()
  await expect(reader.button('Theme: Dark')).toBeVisible()
  await reader.map.settled()
  await expectWordsToWork(reader)
})

test('without a clipboard Share asks the reader to copy by hand, and selects the link', async ({
  reader,
}) => {
  await reader.doWithout('a clipboard')
  await reader.readWordsAlone()
  await reader.open('country=TUR')
  await reader.shareButton().click()
  await expect(reader.said('copy it by hand')).toBeVisible()
  await expect(reader.linkField()).toHaveValue(/\?country=TUR&.*&v=1$/)
  expect(await reader.selectedText()).toBe(await reader.linkField().inputValue())
})

async function expectWordsToWork(reader: Reader): Promise<void> {
  await reader.chooseCountry('Kazakhstan')
  await expect(reader.profile().getByRole('heading', { name: 'Kazakhstan', exact: true })).toBeVisible()
  await expect(reader.claim('sp-kazakhstan-candidate')).toContainText('Strategic Partnerships')
  await reader.closeProfile()
  await expect(reader.profile()).toBeHidden()
}
