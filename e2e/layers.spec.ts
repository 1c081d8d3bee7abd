import { routes, sphereOf, spheres } from '../src/facts/index.ts'
import { legendOf, overlays } from '../src/overlays/index.ts'
import { expect, test } from './support/people.ts'
import { placeOn } from './support/routes-apart.ts'

test.use({ viewport: { width: 1000, height: 600 }, contextOptions: { reducedMotion: 'reduce' } })

const layers = overlays.map((overlay) => ({
  id: overlay.id,
  name: overlay.name,
  firstOn: overlay.id === 'normalization',
  /** A row that no layer has which is on at first. */
  row: legendOf(overlay, { reading: 'articles', subject: null })[0]?.name ?? '',
}))

test('the four layers and those that came later are each a switch', () => {
  expect(layers.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'Normalization status',
      'Energy flows',
      'Middle Corridor',
      'Spheres of influence',
    ]),
  )
})

for (const { name, id, firstOn, row } of layers) {
  test(`${name} is turned ${firstOn ? 'off' : 'on'} by mouse and back by keyboard, in the legend and the address`, async ({
    reader,
  }) => {
    await reader.readWordsAlone()
    await reader.open()
    const explained = async () => (await reader.legendRows()).some((text) => text.startsWith(row))
    const named = () =>
      (new URLSearchParams(reader.address()).get('layers') ?? 'normalization').split('~').includes(id)
    const expectIt = async (on: boolean) => {
      await expect(reader.layer(name)).toBeChecked({ checked: on })
      expect(await explained(), `a row “${row}” in the legend`).toBe(on)
      await expect.poll(named, { message: `${id} in the address` }).toBe(on)
    }

    await expectIt(firstOn)
    await reader.toggleLayer(name)
    await expectIt(!firstOn)
    await reader.reload()
    await expectIt(!firstOn)
    await reader.tabTo(reader.layer(name))
    await reader.press('Space')
    await expectIt(firstOn)
  })
}

test('a link names its layers in any order, and one may name none', async ({ reader }) => {
  await reader.readWordsAlone()
  await reader.open('layers=spheres~energy')
  for (const { name, id } of layers) {
    await expect(reader.layer(name)).toBeChecked({ checked: id === 'spheres' || id === 'energy' })
  }
  await reader.open('layers=none')
  for (const { name } of layers) await expect(reader.layer(name)).not.toBeChecked()
  expect(await reader.legendRows()).toEqual([])
})

test('turning a layer on draws it on the map, and turning it off takes it away', async ({ reader }) => {
  await reader.open('map=5/40/47')
  const bare = await reader.pictures.ofMap()
  for (const { name, firstOn } of layers) {
    await reader.toggleLayer(name)
    const changed = await reader.pictures.ofMap()
    expect(await reader.pictures.same(bare, changed), `a picture with ${name} changed`).toBe(false)
    await reader.toggleLayer(name)
    expect(
      await reader.pictures.same(bare, await reader.pictures.ofMap()),
      `${name} back ${firstOn ? 'on' : 'off'}`,
    ).toBe(true)
  }
})

/** One of each kind, and the two that run side by side; that no other is missed is proved without a browser. */
const clicked: readonly string[] = [
  'btc',
  'scp',
  'cpc',
  'novorossiysk-israel',
  'middle-corridor',
  'instc-east',
]

for (const route of routes.filter(({ id }) => clicked.includes(id))) {
  test(`a click on the line of ${route.name} opens it`, async ({ reader }) => {
    const [lng, lat] = placeOn(route)
    await reader.open(`layers=${route.overlay}&map=9/${lat}/${lng}`)
    await reader.map.clickCentre()
    await expect(reader.profile().getByRole('heading', { name: route.name, exact: true })).toBeVisible()
    expect(reader.address()).toContain(`route=${route.id}`)
  })
}

test('powers are chosen one by one from their layer, and all of them again', async ({ reader }) => {
  await reader.readWordsAlone()
  await reader.open('layers=spheres&reading=record')
  const rows = await reader.legendRows()
  expect(rows).toEqual(expect.arrayContaining(['Russia', 'China', 'Base or site of Russia']))
  await reader.choosePower('China')
  await expect(reader.profile().getByRole('heading', { name: 'China', exact: true })).toBeVisible()
  expect(reader.address()).toContain('sphere=china')
  expect(await reader.legendRows()).toEqual(['China'])
  await reader.choosePower('Russia')
  await expect(reader.profile()).toContainText(
    '7th base of Russia, in Abkhazia, an occupied region of Georgia',
  )
  expect(await reader.legendRows()).toEqual(['Russia', 'Base or site of Russia'])
  await reader.choosePower('All powers')
  await expect(reader.profile()).toBeHidden()
  await expect(reader.button('All powers')).toBeFocused()
  expect(await reader.legendRows()).toEqual(rows)
})

test('with the spheres alone, a click on a hatched country opens the sphere; with the colours, the country', async ({
  reader,
}) => {
  await reader.open('layers=spheres&map=5/41.6/63.4')
  await reader.map.clickCentre()
  const here = spheres.filter(({ reach }) => reach.some(({ country }) => country === 'UZB'))
  await expect(reader.profile().getByRole('heading').first()).toBeVisible()
  expect(here.map(({ id }) => sphereOf(id).name)).toContain(await reader.profileName())
  expect(reader.address()).toContain('sphere=')
  await reader.closeProfile()
  await reader.toggleLayer('Normalization status')
  await reader.map.clickAt(63.4, 41.6)
  await expect(reader.profile().getByRole('heading', { name: 'Uzbekistan', exact: true })).toBeVisible()
})

test('a row of the legend is drawn alone by keyboard, in the address too, until all are asked for again', async ({
  reader,
}) => {
  await reader.open('layers=normalization~energy&map=5/41.6/47')
  const whole = await reader.pictures.ofMap()
  const row = reader.legendRow('Oil pipeline')
  const onlyThese = reader.onlyThese('Oil pipeline')
  await reader.tabTo(row)
  await reader.press('Enter')
  await reader.tabTo(onlyThese)
  await reader.press('Space')
  await expect(onlyThese).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => reader.address()).toContain('only=energy/oil-pipeline')
  await expect(reader.saidOnly('Oil pipeline')).toHaveCount(1)
  await expect(reader.hiddenRow('Gas pipeline')).toBeVisible()
  expect(await reader.pictures.same(whole, await reader.pictures.ofMap()), 'a picture of one row').toBe(false)

  await reader.reload()
  await expect(reader.hiddenRow('Gas pipeline')).toBeVisible()
  await reader.tabTo(reader.showAll())
  await reader.press('Enter')
  await expect(row).toBeFocused()
  await expect(reader.saidAllAgain()).toHaveCount(1)
  await expect.poll(() => reader.address()).not.toContain('only=')
  expect(await reader.pictures.same(whole, await reader.pictures.ofMap()), 'all again').toBe(true)
})

test('resting on the map names what is there, before anything is clicked', async ({ reader }) => {
  await reader.open('layers=normalization~energy&map=5/43/55')
  await reader.map.pointAt(63.4, 41.6)
  await expect(reader.map.hoverLabel()).toContainText('Uzbekistan')
  await expect(reader.map.hoverLabel()).toContainText('Approached')
  await reader.map.pointAt(51, 42.5)
  await expect(reader.map.hoverLabel()).toBeHidden()
  await reader.map.pointAt(58.4, 38.6)
  await expect(reader.map.hoverLabel()).toContainText('Turkmenistan')
  await expect(reader.map.hoverLabel(), 'all of it where there is no room below').toBeInViewport({ ratio: 1 })
})
