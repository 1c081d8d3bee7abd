import { routes, sphereOf, spheres } from '../src/facts/index.ts'
import { overlays } from '../src/overlays/index.ts'
import { expect, test } from './support/people.ts'
import { placeOn } from './support/routes-apart.ts'
import { placeOnLine } from './support/sphere-lines.ts'

test('each layer changes the map when it is turned on, and without layers the map is as before', {
  tag: '@map',
}, async ({ reader }) => {
  await reader.open('layers=none&map=5/40/47')
  const bare = await reader.pictures.ofMap()
  let before = bare
  for (const { name } of overlays) {
    await reader.toggleLayer(name)
    const changed = await reader.pictures.ofMap()
    expect(await reader.pictures.same(before, changed), `${name} changes nothing`).toBe(false)
    before = changed
  }
  for (const { name } of overlays) await reader.toggleLayer(name)
  expect(await reader.pictures.same(bare, await reader.pictures.ofMap()), 'as it was').toBe(true)
})

/** Two lines side by side, one at sea, and a railway. A test without a browser proves the hits of all other routes. */
const clicked: readonly string[] = ['btc', 'scp', 'novorossiysk-israel', 'middle-corridor']

for (const route of routes.filter(({ id }) => clicked.includes(id))) {
  const tag = ['scp', 'middle-corridor'].includes(route.id) ? ['@map'] : []
  test(`a click on the line of ${route.name} opens it`, { tag }, async ({ reader }) => {
    const [lng, lat] = placeOn(route)
    await reader.open(`layers=${route.overlay}&map=9/${lat}/${lng}`)
    await reader.map.clickCentre()
    await expect(reader.profile().getByRole('heading', { name: route.name, exact: true })).toBeVisible()
    expect(reader.address()).toContain(`route=${route.id}`)
  })
}

test('a click on a country of a sphere opens the sphere with the spheres alone, and the country with the colours on', {
  tag: '@map',
}, async ({ reader }) => {
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

test('the keyboard brings a layer to the front; a reload shows the same, and Back the layer that was in front', async ({
  reader,
}) => {
  await reader.open('layers=energy~middle-corridor&map=5/41.6/47')
  const corridor = await reader.pictures.ofMap()
  await expect(reader.inFront('Middle Corridor')).toHaveAttribute('aria-pressed', 'true')
  await reader.tabTo(reader.inFront('Energy flows'))
  await reader.press('Enter')
  await expect
    .poll(() => reader.address())
    .toBe('layers=energy~middle-corridor&front=energy&map=5.00/41.60/47.00')
  const energy = await reader.pictures.ofMap()
  expect(await reader.pictures.same(corridor, energy), 'another picture').toBe(false)
  await reader.reload()
  await expect(reader.inFront('Energy flows')).toHaveAttribute('aria-pressed', 'true')
  expect(await reader.pictures.same(energy, await reader.pictures.ofMap()), 'the same picture').toBe(true)
  await reader.chooseCountry('Georgia')
  await reader.inFront('Middle Corridor').click()
  await expect.poll(() => reader.address()).not.toContain('front=')
  await reader.goBack()
  await expect.poll(() => reader.address()).toContain('front=energy')
  await expect(reader.inFront('Energy flows')).toHaveAttribute('aria-pressed', 'true')
})

test('the lines of all spheres leave the colours of status, and a click on one opens its sphere', {
  tag: '@map',
}, async ({ reader }) => {
  await reader.open('layers=normalization&map=5/41.6/63.4')
  const before = await reader.pictures.ofMap()
  await reader.toggleLayer('Spheres of influence')
  const after = await reader.pictures.ofMap()
  expect(await reader.pictures.partKept('approached', before, after)).toBeGreaterThan(0.7)
  const { lng, lat } = placeOnLine('russia', 'articles', 5)
  await reader.open(`layers=normalization~spheres&map=5/${lat}/${lng}`)
  await reader.map.clickCentre()
  await expect(reader.profile().getByRole('heading', { name: 'Russia', exact: true })).toBeVisible()
  expect(reader.address()).toContain('sphere=russia')
})

test('the keyboard isolates a row of the legend, in the address too, until the reader shows all rows again', async ({
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

test('a pointer at rest on the map names the mark below it, without a click', { tag: '@map' }, async ({
  reader,
}) => {
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
