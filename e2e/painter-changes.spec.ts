import { expect, test } from './support/people.ts'

test('presses of the buttons beside the map count while the painter on paper is still being fetched', async ({
  reader,
}) => {
  await reader.doWithout('WebGL')
  let pressed = ''
  await reader.network.whileUnderWay(/PaperCanvas-.*\.js$/, async () => {
    await reader.open('map=5/42/50')
    await reader.map.pressControl('Zoom in')
    await reader.map.pressControl('Move north')
    await expect.poll(() => reader.address()).toMatch(/^map=6\.00\/42\.97/)
    pressed = reader.address()
  })
  await reader.map.settled('paper')
  expect(reader.address()).toBe(pressed)
})

test('the focus stays on the map when another painter has to go on with it', async ({ reader }) => {
  await reader.open('map=4/44/58')
  await reader.map.settled('map')
  await reader.map.tabToTargets()
  await expect(reader.map.target('Azerbaijan')).toBeFocused()
  await reader.map.loseGraphics()
  await reader.map.settled('paper')
  await expect(reader.map.stop()).toBeFocused()
})

test('the map on paper has no barrier that axe can find, and Tab goes through it, always in sight', async ({
  reader,
}) => {
  await reader.doWithout('WebGL')
  await reader.open('country=ARM&layers=energy~middle-corridor&map=5/42/50')
  await reader.map.settled('paper')
  expect(await reader.measures.barriers()).toEqual([])
  const stops = await reader.tabThrough()
  expect(stops.filter(({ fault }) => fault !== '')).toEqual([])
  expect(stops.length).toBeGreaterThan(20)
})
