import { expect, test } from './support/people.ts'

// History restores words and addresses. A page without a map shows them sooner.
test.beforeEach(({ reader }) => reader.readWordsAlone())

test('Back and Forward go through the opened subjects and pages, one by one', async ({ reader }) => {
  await reader.open()
  await reader.chooseCountry('Armenia')
  await reader.chooseCountry('Iran')
  await reader.pageButton('Contradictions').click()
  await expect(reader.shownPage('Contradictions')).toBeVisible()
  await expect.poll(() => reader.title()).toBe('Contradictions | Accords Atlas')
  await reader.goBack()
  await expect(reader.shownPage('Contradictions')).toBeHidden()
  await expect.poll(() => reader.title()).toMatch(/^Iran: .+ \| Accords Atlas$/)
  await expect(reader.profile().getByRole('heading', { name: 'Iran', exact: true })).toBeVisible()
  await reader.goBack()
  await expect(reader.profile().getByRole('heading', { name: 'Armenia', exact: true })).toBeVisible()
  await reader.goBack()
  await expect(reader.profile()).toBeHidden()
  expect(reader.address()).toBe('')
  await reader.goForward()
  await expect(reader.profile().getByRole('heading', { name: 'Armenia', exact: true })).toBeVisible()
  await reader.goForward()
  await reader.goForward()
  await expect(reader.shownPage('Contradictions')).toBeVisible()
  expect(reader.address()).toBe('country=IRN&show=tensions')
})

test('layers and readings are no steps of their own: Back leaves the subject after any switch', async ({
  reader,
}) => {
  await reader.open()
  await reader.chooseCountry('Georgia')
  await reader.toggleLayer('Energy flows')
  await reader.chooseReading('Public record')
  await expect.poll(() => reader.address()).toBe('country=GEO&layers=normalization~energy&reading=record')
  await reader.goBack()
  await expect(reader.countries(), 'still in the atlas').toBeVisible()
  await expect(reader.profile()).toBeHidden()
  expect(reader.address()).toBe('')
})

for (const { by, leave } of [
  { by: 'Close', leave: 'button' },
  { by: 'Escape', leave: 'Escape' },
  { by: 'Back', leave: 'history' },
] as const) {
  test(`${by} gives the focus back to the control that opened the profile`, async ({ reader }) => {
    await reader.open()
    await reader.chooseCountry('Uzbekistan')
    await expect(reader.profile().getByRole('heading').first()).toBeFocused()
    if (leave === 'button') await reader.closeProfile()
    if (leave === 'Escape') await reader.press('Escape')
    if (leave === 'history') await reader.goBack()
    await expect(reader.profile()).toBeHidden()
    await expect(reader.country('Uzbekistan')).toBeFocused()
  })
}

for (const { by, leave } of [
  { by: 'The button to the map', leave: 'button' },
  { by: 'Escape', leave: 'Escape' },
  { by: 'Back', leave: 'history' },
] as const) {
  test(`${by} leaves a page of words and gives the focus back to its button`, async ({ reader }) => {
    await reader.open('country=KAZ')
    await reader.pageButton('Table').click()
    await expect(reader.shownPage('Table of countries').getByRole('heading').first()).toBeFocused()
    if (leave === 'button') await reader.button('Back to the map').click()
    if (leave === 'Escape') await reader.press('Escape')
    if (leave === 'history') await reader.goBack()
    await expect(reader.shownPage('Table of countries')).toBeHidden()
    await expect(reader.pageButton('Table')).toBeFocused()
    await expect(reader.profile(), 'the subject below the page stays').toBeVisible()
  })
}
