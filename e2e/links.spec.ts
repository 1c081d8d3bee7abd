import { expect, test } from './support/people.ts'

// On a smaller piece of map, the rounding of the camera in a link weighs more beside what a pixel of shift changes.
test.use({ viewport: { width: 1280, height: 800 } })

test('a copied link opens the same subject and picture for somebody else, after panning and zooming in every way', {
  tag: '@map',
}, async ({ reader, friend }) => {
  await reader.open('layers=energy~spheres&reading=renewed-diplomacy&map=4/42/55')
  await reader.chooseCountry('Georgia')
  await reader.map.pressControl('Zoom in')
  await reader.map.settled()
  await reader.map.pressControl('Move east')
  await reader.map.settled()
  await reader.map.turnWheel(1)
  await reader.map.settled()
  await reader.map.press('ArrowUp', 'ArrowUp', 'ArrowLeft')
  await reader.toggleLayer('Normalization status')
  const picture = await reader.pictures.ofMap()
  const link = await reader.share()
  expect(link).toMatch(/&v=1$/)
  expect(link.length - new URL(link).origin.length).toBeLessThanOrEqual(300)

  await friend.follow(link)
  const same = await friend.pictures.ofMap()
  const shift = await friend.pictures.shiftBetween(picture, same)
  // A shift of half a pixel would change more than this, in both directions.
  expect(shift.across).toBeLessThan(0.5)
  expect(shift.down).toBeLessThan(0.5)
  for (const name of ['Normalization status', 'Energy flows', 'Spheres of influence']) {
    await expect(friend.layer(name)).toBeChecked()
  }
  await expect(friend.layer('Middle Corridor')).not.toBeChecked()
  await expect(friend.reading('Renewed Diplomacy')).toBeChecked()
  await expect(friend.profile().getByRole('heading', { name: 'Georgia', exact: true })).toBeVisible()
  expect(await friend.share()).toBe(link)
})

test('a link to the first view, untouched, shows the same to somebody else', async ({ reader, friend }) => {
  await reader.open()
  const picture = await reader.pictures.ofMap()
  const link = await reader.share()
  await friend.follow(link)
  const shift = await friend.pictures.shiftBetween(picture, await friend.pictures.ofMap())
  expect(shift.across).toBeLessThan(0.5)
  expect(shift.down).toBeLessThan(0.5)
})

test('the camera is in the address as soon as the map is at rest, and a reload keeps it', async ({
  reader,
}) => {
  await reader.open()
  await reader.map.pressControl('Zoom in')
  await reader.map.settled()
  await expect.poll(() => reader.address()).toMatch(/^map=[\d.]+\/[\d.]+\/[\d.]+$/)
  const address = reader.address()
  const picture = await reader.pictures.ofMap()
  await reader.reload()
  expect(await reader.pictures.same(picture, await reader.pictures.ofMap())).toBe(true)
  expect(reader.address()).toBe(address)
  await reader.map.pressControl('Show the whole region')
  await expect.poll(() => reader.address()).toBe('')
})
