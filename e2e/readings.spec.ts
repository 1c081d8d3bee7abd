import { countries, readings, routes, rungOf, spheres, statusOf, tensionsAbout } from '../src/facts/index.ts'
import { expect, test } from './support/people.ts'

test('another reading colours a country anew, and the one before colours it back', async ({ reader }) => {
  const desert = [61.2, 43.4] as const
  expect(statusOf('UZB', 'articles').rung).not.toBe(statusOf('UZB', 'record').rung)
  await reader.open('map=5/43/62')
  const articles = await reader.pictures.colourAt(...desert)
  await reader.chooseReading('Public record')
  expect(await reader.pictures.colourAt(...desert)).not.toBe(articles)
  await reader.chooseReading('Both articles')
  expect(await reader.pictures.colourAt(...desert)).toBe(articles)
})

test('going back to a reading draws the very picture it drew before', async ({ reader }) => {
  await reader.open('map=4/44/64')
  const articles = await reader.pictures.ofMap()
  await reader.chooseReading('Public record')
  expect(await reader.pictures.same(articles, await reader.pictures.ofMap())).toBe(false)
  await reader.chooseReading('Both articles')
  expect(await reader.pictures.same(articles, await reader.pictures.ofMap())).toBe(true)
})

test.describe('in words', () => {
  // Without a map they are there sooner.
  test.beforeEach(({ reader }) => reader.readWordsAlone())

  test('another reading changes the status line, the legend and the open profile at once, and the address', async ({
    reader,
  }) => {
    await reader.open('country=KAZ')
    for (const { id, name, accordingTo, asOf } of readings.toReversed()) {
      await reader.chooseReading(name)
      await expect(reader.statusLine()).toContainText(accordingTo)
      await expect(reader.statusLine()).toContainText(asOf)
      const { rung, contested } = statusOf('KAZ', id)
      await expect(reader.standing()).toHaveText(`${rungOf(rung).name}${contested ? ' contested' : ''}`)
      const drawn = new Set(countries.map((country) => statusOf(country.id, id).rung))
      drawn.delete('silent')
      const rows = (await reader.legendRows()).filter((row) => !row.startsWith('Contested'))
      expect(rows).toHaveLength(drawn.size)
      for (const step of drawn) expect(rows.some((row) => row.startsWith(rungOf(step).name))).toBe(true)
      await expect.poll(() => new URLSearchParams(reader.address()).get('reading') ?? 'articles').toBe(id)
    }
  })

  test('a reading is chosen with the arrow keys', async ({ reader }) => {
    await reader.open()
    await reader.tabTo(reader.reading('Both articles'))
    await reader.press('ArrowDown', 'ArrowDown', 'ArrowDown')
    await expect(reader.reading('Public record')).toBeChecked()
    await expect(reader.reading('Public record')).toBeFocused()
    await expect.poll(() => reader.address()).toBe('reading=record')
  })

  test('Kazakhstan is a contested candidate in the articles and joining in the record, one click apart', async ({
    reader,
  }) => {
    await reader.open('country=KAZ')
    await expect(reader.standing()).toHaveText('Leading candidate contested')
    await expect(reader.profile()).toContainText('There it is “Joining”, not “Leading candidate”.')
    await reader.button('Read the record').click()
    await expect(reader.standing()).toHaveText('Joining')
    await expect(reader.reading('Public record')).toBeChecked()
    await expect(reader.profile()).toContainText('There it is “Leading candidate”, not “Joining”.')
    await reader.button('Read the articles').click()
    await expect(reader.standing()).toHaveText('Leading candidate contested')
  })

  test('on every country, route and sphere the number of contradictions is seen before anything is opened', async ({
    reader,
  }) => {
    await reader.open('layers=normalization~energy~middle-corridor~spheres')
    const lists = [
      { list: 'Countries', items: countries },
      {
        list: 'Routes',
        items: routes.filter(({ overlay }) => overlay === 'energy' || overlay === 'middle-corridor'),
      },
      { list: 'Spheres', items: spheres },
    ] as const
    for (const { list, items } of lists) {
      for (const { id, name } of items) {
        await reader.chooseIn(list, name)
        await expect(reader.profile().getByRole('heading', { name, exact: true })).toBeVisible()
        const count = tensionsAbout(id).length
        const says = count === 1 ? '1 contradiction' : `${count} contradictions`
        if (count > 0) await expect(reader.contradictions(), name).toHaveText(says)
        else await expect(reader.contradictions(), name).toBeHidden()
      }
    }
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

      test(`a contradiction, opened, shows both sides at once, ${where}`, async ({ reader }) => {
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
})
