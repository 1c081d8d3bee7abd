import { claims, countries, readings, rungOf, sources, statusOf, tensions } from '../src/facts/index.ts'
import { release } from '../src/facts/release.ts'
import { pages } from '../src/view/pages.ts'
import { expect, test } from './support/people.ts'

// The pages are words over the map; without it they are there sooner.
test.beforeEach(({ reader }) => reader.readWordsAlone())

for (const { name: button, id: show, title } of pages) {
  test(`the page “${title}” opens by its button, by the keyboard and by its link, and has no barrier`, async ({
    reader,
  }) => {
    await reader.open()
    await reader.tabTo(reader.pageButton(button))
    await reader.press('Enter')
    await expect(reader.shownPage(title)).toBeVisible()
    await expect(reader.shownPage(title).getByRole('heading').first()).toBeFocused()
    expect(reader.address()).toBe(`show=${show}`)
    await reader.press('Escape')
    await reader.pageButton(button).click()
    await expect(reader.shownPage(title)).toBeVisible()

    await reader.open(`show=${show}`)
    await expect(reader.shownPage(title)).toBeVisible()
    expect(await reader.measures.barriers()).toEqual([])
    expect(await reader.measures.controlsOutOfReach()).toEqual([])
  })
}

test('the table says of every country what it is in each reading, and opens it', async ({ reader }) => {
  await reader.open('show=table')
  for (const { id, name } of countries) {
    const cells = readings.map((reading) => {
      const { rung, contested } = statusOf(id, reading.id)
      return `${rungOf(rung).name}${contested ? ', contested' : ''}`
    })
    await expect(reader.row(name).getByRole('cell')).toHaveText(cells)
  }
  await reader.button('Uzbekistan').and(reader.row('Uzbekistan').getByRole('button')).click()
  await expect(reader.profile().getByRole('heading', { name: 'Uzbekistan', exact: true })).toBeVisible()
  await expect(reader.shownPage('Table of countries')).toBeHidden()
})

test('the matrix opens the claims of a cell, and says so where there are none', async ({ reader }) => {
  await reader.open('show=matrix')
  await reader.button(/^Kazakhstan, Joining the Accords: \d+ claims/).click()
  await expect(reader.claim('rd-approach-kazakhstan')).toContainText('Renewed Diplomacy')
  await reader.button('Georgia, Energy: nothing in this source').click()
  await expect(reader.shownPage('What is said, and what is not')).toContainText('Nothing in this source: ')
})

test('every contradiction is on its page, and both its sides name their sources', async ({ reader }) => {
  await reader.open('show=tensions')
  for (const { id, name, disagreement, effect } of tensions) {
    await expect(reader.tension(id)).toContainText(name)
    await reader.openTension(id)
    await expect(reader.tension(id)).toContainText(disagreement)
    await expect(reader.tension(id)).toContainText(effect)
  }
})

test('each source says who, when, on what it rests and its limits, and opens the claims of a paragraph', async ({
  reader,
}) => {
  await reader.open('show=sources')
  for (const { title, publisher, author, limits, upstream } of sources) {
    const page = reader.shownPage('Sources')
    for (const words of [
      title,
      publisher,
      author,
      ...limits.map(({ says }) => says),
      ...upstream.map(({ who }) => who),
    ])
      await expect(page).toContainText(words)
  }
  const first = claims.find(({ source }) => source === 'renewed-diplomacy')
  if (!first) throw new Error('The first article has no claim.')
  await reader
    .button(new RegExp(`^${first.at.section}, paragraph ${first.at.paragraph}: `))
    .first()
    .click()
  await expect(reader.claim(first.id)).toContainText(first.says)
})

test('a claim is cited as text, BibTeX and CSL-JSON, with its place, its full link and the release', async ({
  reader,
}) => {
  await reader.open('country=SAU&reading=renewed-diplomacy')
  const claim = reader.claim('rd-saudi-condition')
  await claim.getByRole('button', { name: 'Cite', exact: true }).click()
  const link =
    /\?country=SAU&layers=normalization&map=region&reading=renewed-diplomacy&claim=rd-saudi-condition&show=map&v=1/
  const copies = {
    Text: await reader.copyBy(claim.getByRole('button', { name: 'Text', exact: true })),
    BibTeX: await reader.copyBy(claim.getByRole('button', { name: 'BibTeX', exact: true })),
    'CSL-JSON': await reader.copyBy(claim.getByRole('button', { name: 'CSL-JSON', exact: true })),
  }
  for (const [form, copy] of Object.entries(copies)) {
    expect(copy, form).toMatch(link)
    expect(copy, form).toContain(release.version)
    expect(copy, form).toMatch(/paragraph \d/)
  }
  expect(copies.BibTeX).toMatch(/^@misc\{accords-atlas-rd-saudi-condition,/)
  expect(JSON.parse(copies['CSL-JSON'])).toMatchObject([{ type: 'webpage', version: release.version }])
  await expect(claim.getByRole('status')).toHaveText('CSL-JSON copied.')
})

test('a link to a claim opens that claim, and says what it is about', async ({ reader }) => {
  await reader.open('claim=rd-saudi-condition')
  await expect(reader.claim('rd-saudi-condition')).toBeVisible()
  await reader.profile().getByRole('button', { name: 'Saudi Arabia', exact: true }).click()
  await expect(reader.profile().getByRole('heading', { name: 'Saudi Arabia', exact: true })).toBeVisible()
})
