import { countries } from '../src/facts/index.ts'
import { overlays } from '../src/overlays/index.ts'
import { expect, test } from './support/people.ts'

// The tests of the panels (src/panels/*.test.tsx) prove the words. These tests need a browser, for the focus, keys,
// the clipboard, the address and the layout. Words need no map, and a page without a map shows them sooner.
test.beforeEach(({ reader }) => reader.readWordsAlone())

test('the keyboard alone opens every country from the list and leaves it again', async ({ reader }) => {
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

test('the mouse turns a layer on, a reload keeps it, and the keyboard turns it off', async ({ reader }) => {
  await reader.open()
  await expect(reader.layer('Energy flows')).not.toBeChecked()
  await reader.toggleLayer('Energy flows')
  await expect.poll(() => reader.address()).toBe('layers=normalization~energy')
  await reader.reload()
  await expect(reader.layer('Energy flows')).toBeChecked()
  await reader.tabTo(reader.layer('Energy flows'))
  await reader.press('Space')
  await expect(reader.layer('Energy flows')).not.toBeChecked()
  await expect.poll(() => reader.address()).toBe('')
})

test('a link names its layers in any order, or names none', async ({ reader }) => {
  await reader.readWordsAlone()
  await reader.open('layers=spheres~energy')
  for (const { name, id } of overlays) {
    await expect(reader.layer(name)).toBeChecked({ checked: id === 'spheres' || id === 'energy' })
  }
  await reader.open('layers=none')
  for (const { name } of overlays) await expect(reader.layer(name)).not.toBeChecked()
  expect(await reader.legendRows()).toEqual([])
})

test('“All powers” closes the profile of the chosen power, and keeps the focus', async ({ reader }) => {
  await reader.open('layers=spheres&reading=record')
  await reader.choosePower('Russia')
  await expect(reader.profile()).toContainText(
    '7th base of Russia, in Abkhazia, an occupied region of Georgia',
  )
  expect(reader.address()).toContain('sphere=russia')
  await reader.choosePower('All powers')
  await expect(reader.profile()).toBeHidden()
  await expect(reader.button('All powers')).toBeFocused()
})

test('the arrow keys choose a reading', async ({ reader }) => {
  await reader.open()
  await reader.tabTo(reader.reading('Both articles'))
  await reader.press('ArrowDown', 'ArrowDown', 'ArrowDown')
  await expect(reader.reading('Public record')).toBeChecked()
  await expect(reader.reading('Public record')).toBeFocused()
  await expect.poll(() => reader.address()).toBe('reading=record')
})

for (const { where, viewport, stand } of [
  {
    where: 'beside each other where there is room',
    viewport: { width: 1280, height: 800 },
    stand: 'beside',
  },
  { where: 'one below the other on a phone', viewport: { width: 390, height: 844 }, stand: 'stacked' },
] as const) {
  test.describe(() => {
    test.use({ viewport })

    test(`an open contradiction shows both sides at once, ${where}`, async ({ reader }) => {
      const sides = ['rd-no-diplomatic-relations', 'sp-azerbaijan-has-relations'] as const
      await reader.open('country=AZE')
      await reader.openTension('relations-exist')
      expect(await reader.sidesOf('relations-exist', sides)).toBe(stand)
      await expect(reader.tension('relations-exist')).toContainText('Renewed Diplomacy, “')
      await expect(reader.tension('relations-exist')).toContainText('On the map: ')
      await reader.open('show=tensions')
      await reader.openTension('relations-exist')
      expect(await reader.sidesOf('relations-exist', sides)).toBe(stand)
    })
  })
}

test('Share says that it copied and shows the link, and a button closes both', async ({ reader }) => {
  await reader.open('country=AZE&layers=none&map=5/40/47')
  const link = await reader.share()
  await expect(reader.said('Link copied')).toBeVisible()
  await expect(reader.linkField()).toHaveValue(link)
  expect(new URL(link).search).toBe(
    '?country=AZE&layers=none&map=5.00/40.00/47.00&reading=articles&show=map&v=1',
  )
  await reader.button('Close the link').click()
  await expect(reader.linkField()).toBeHidden()
})
