import { expect, test } from './support/reader.ts'

test('what is on the map is one tab stop after it: arrows go about, each is named and said', async ({
  reader,
}) => {
  await reader.open('map=4/44/58')
  await reader.settled()
  await reader.tabToTargets()
  await expect(reader.target('Azerbaijan')).toBeFocused()
  await expect(reader.hoverLabel()).toContainText('Leading candidate, contested')
  expect(await reader.distanceTo(reader.focus(), 48.2, 40.55)).toBeLessThan(30)
  await reader.press('ArrowRight')
  await expect(reader.focus()).toHaveAccessibleName(/^Turkmenistan\. Approached\. \d+ claims/)
  await reader.press('ArrowUp', 'ArrowUp')
  await expect(reader.focus()).toHaveAccessibleName(/^Kazakhstan\. Leading candidate, contested\. \d+ claims/)
  await expect(reader.hoverLabel()).toContainText('Kazakhstan')
  await reader.press('Tab')
  await expect(reader.map().locator(':focus')).toHaveCount(0)
  await expect(reader.hoverLabel()).toBeHidden()
  await reader.press('Shift+Tab')
  await expect(reader.target('Kazakhstan')).toBeFocused()
  await reader.press('Shift+Tab')
  await expect(reader.mapStop()).toBeFocused()
})

test('Enter opens what has the focus, and Escape closes it and goes back there', async ({ reader }) => {
  await reader.open('map=4/44/58&layers=normalization~energy')
  await reader.settled()
  await reader.tabToTargets()
  for (const [name, title] of [
    ['Uzbekistan', 'Uzbekistan'],
    ['Kazakhstan–China oil pipeline', 'Kazakhstan–China oil pipeline'],
    ['Tengiz, terminal', 'Caspian Pipeline Consortium'],
  ] as const) {
    await reader.pressTo('PageDown', reader.target(name))
    await reader.press('Enter')
    await expect(reader.profile().getByRole('heading').first()).toHaveText(title)
    await reader.press('Escape')
    await expect(reader.profile()).toBeHidden()
    await reader.settled()
    await expect(reader.target(name)).toBeFocused()
  }
})

test('an arc between countries is reached in the middle of it, and opens the country it leads to', async ({
  reader,
}) => {
  await reader.open('map=4/44/58&layers=diplomacy')
  await reader.settled()
  await reader.tabToTargets()
  await reader.pressTo('PageDown', reader.target('Iran puts pressure on Azerbaijan'))
  await expect(reader.focus()).toHaveAccessibleName('Iran puts pressure on Azerbaijan. 3 claims')
  await expect(reader.hoverLabel()).toHaveText('Iran puts pressure on Azerbaijan')
  await reader.press('Space')
  await expect(reader.profile().getByRole('heading').first()).toHaveText('Azerbaijan')
})

test('a route that has the focus is lit along its course', async ({ reader }) => {
  await reader.open('map=5/43/50&layers=energy')
  await reader.settled()
  // A bend of the pipeline, far from its middle.
  const bend = [43.52, 41.62] as const
  await reader.tabToTargets()
  const before = await reader.pictureAround(...bend)
  await reader.pressTo('PageDown', reader.target('South Caucasus Pipeline'))
  await expect.poll(async () => reader.samePicture(before, await reader.pictureAround(...bend))).toBe(false)
  await reader.press('Tab')
  await expect.poll(async () => reader.samePicture(before, await reader.pictureAround(...bend))).toBe(true)
})

test('plus, minus and arrows to nowhere move the map and keep the focus, until it is out of sight', async ({
  reader,
}) => {
  await reader.open('map=4/44/58')
  await reader.settled()
  await reader.tabToTargets()
  await reader.pressTo('PageDown', reader.target('Kazakhstan'))
  await reader.press('+')
  await expect.poll(() => reader.address()).toMatch(/^map=5/)
  await reader.settled()
  await expect(reader.target('Kazakhstan')).toBeFocused()
  await reader.press('-')
  await expect.poll(() => reader.address()).toMatch(/^map=4/)
  await reader.settled()
  await expect(reader.target('Kazakhstan')).toBeFocused()
  await reader.pressTo('ArrowUp', reader.target('Russia'))
  const before = reader.address()
  await reader.press('ArrowUp')
  await expect.poll(() => reader.address()).not.toBe(before)
  await reader.settled()
  await expect(reader.target('Russia')).toBeFocused()
  await reader.pressTo('PageUp', reader.target('Azerbaijan'))
  for (let presses = 0; presses < 6; presses++) {
    await reader.press('+')
    await reader.settled()
  }
  await expect(reader.mapStop()).toBeFocused()
})

test('the list holds what is on screen, and changes with the layers and with where the map is', async ({
  reader,
}) => {
  await reader.open('map=7/48/62')
  await reader.settled()
  await expect(reader.targets()).toHaveCount(1)
  await expect(reader.target('Kazakhstan'), 'its name is out of sight').toBeAttached()
  await reader.toggleLayer('Energy flows')
  await expect(reader.target('Kazakhstan–China oil pipeline')).toBeAttached()
  await reader.pressControl('Show the whole region')
  await reader.settled()
  await expect(reader.target('Turkey')).toBeAttached()
  expect(await reader.targets().count()).toBeGreaterThan(30)
})

test('Escape leaves a page of words that a link has opened, and goes on at the map', async ({ reader }) => {
  await reader.open('show=table')
  await reader.settled()
  await reader.press('Escape')
  await expect(reader.shownPage('Table of countries')).toBeHidden()
  await expect(reader.mapStop()).toBeFocused()
})
