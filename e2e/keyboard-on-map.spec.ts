import { expect, test } from './support/people.ts'

test.use({ viewport: { width: 1280, height: 800 } })

test('a route with the focus is highlighted along its course', { tag: '@map' }, async ({ reader }) => {
  await reader.open('map=5/43/50&layers=energy')
  await reader.map.settled()
  // A bend of the pipeline, far from its middle.
  const bend = [43.52, 41.62] as const
  await reader.map.tabToTargets()
  const before = await reader.pictures.around(...bend)
  await reader.pressTo('PageDown', reader.map.target('South Caucasus Pipeline'))
  await expect
    .poll(async () => reader.pictures.same(before, await reader.pictures.around(...bend)))
    .toBe(false)
  await reader.press('Tab')
  await expect
    .poll(async () => reader.pictures.same(before, await reader.pictures.around(...bend)))
    .toBe(true)
})

test('the keyboard moves and zooms the map, and Tab leaves it', {
  tag: '@map',
}, async ({ reader }) => {
  await reader.open('map=5/42/50')
  await reader.map.settled()
  await reader.map.press('ArrowRight')
  await expect.poll(() => reader.address()).not.toBe('map=5/42/50')
  await reader.map.settled()
  const moved = reader.address()
  await reader.map.press('+')
  await expect.poll(() => reader.address()).toMatch(/^map=6\./)
  expect(reader.address()).not.toBe(moved)
  await reader.press('Tab')
  await expect(reader.map.stop()).not.toBeFocused()
})

test('beside an open profile axe finds no barrier on the map, and Tab goes through it with the focus in sight', {
  tag: '@map',
}, async ({ reader }) => {
  await reader.open('country=ARM&layers=energy~middle-corridor&map=5/42/50')
  await reader.map.settled()
  expect(await reader.measures.barriers()).toEqual([])
  const stops = await reader.tabThrough()
  expect(stops.filter(({ fault }) => fault !== '')).toEqual([])
  expect(stops.length).toBeGreaterThan(20)
})
