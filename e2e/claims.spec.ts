import {
  type Claim,
  type CountryId,
  claimsAbout,
  countries,
  readingOf,
  sourceOf,
} from '../src/facts/index.ts'
import { expect, test } from './support/people.ts'

// Words need no map, and without one they are read sooner.
test.beforeEach(({ reader }) => reader.readWordsAlone())

test('every country can be opened and left again from the list with the keyboard alone', async ({
  reader,
}) => {
  await reader.open()
  await reader.press('Tab')
  await expect(reader.skipLink()).toBeFocused()
  await reader.press('Enter')
  for (const { id, name } of countries) {
    await reader.press('Tab')
    await expect(reader.country(name)).toBeFocused()
    await reader.press('Enter')
    await expect(reader.profile().getByRole('heading', { name, exact: true })).toBeFocused()
    expect(reader.address()).toContain(`country=${id}`)
    await reader.press('Escape')
    await expect(reader.profile()).toBeHidden()
    await expect(reader.country(name)).toBeFocused()
  }
})

test('each claim in a profile names the article, the section and the paragraph it comes from', async ({
  reader,
}) => {
  await reader.open()
  for (const { id, name } of countries) {
    await reader.chooseCountry(name)
    await expect(reader.profile().getByRole('heading', { name, exact: true })).toBeVisible()
    const shown = await reader.claimTexts()
    for (const claim of claimsIn('articles', id)) {
      expect(shown.get(claim.id), claim.id).toContain(claim.says)
      expect(shown.get(claim.id), claim.id).toContain(placeIn(claim))
    }
  }
})

test('each claim of the public record names whose document it is and of which day', async ({ reader }) => {
  await reader.open('reading=record')
  for (const { id, name } of countries) {
    await reader.chooseCountry(name)
    await expect(reader.profile().getByRole('heading', { name, exact: true })).toBeVisible()
    const shown = await reader.claimTexts()
    for (const claim of claimsIn('record', id)) {
      const text = shown.get(claim.id)
      expect(text, claim.id).toContain(`Public record, ${claim.at.section}`)
      for (const { publisher, published } of claim.source === 'record' ? claim.documents : []) {
        expect(text, claim.id).toContain(publisher)
        expect(text, claim.id).toContain(published === 'not stated' ? '' : published.slice(0, 4))
      }
    }
  }
})

function claimsIn(reading: 'articles' | 'record', country: CountryId): readonly Claim[] {
  const sources: readonly string[] = readingOf(reading).sources
  return claimsAbout(country).filter((claim) => sources.includes(claim.source))
}

function placeIn({ source, at }: Claim): string {
  return `${sourceOf(source).name}, “${at.section}”, paragraph ${at.paragraph}`
}
