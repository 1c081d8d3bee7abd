import { expect, test } from './support/people.ts'

test.use({ viewport: { width: 1280, height: 800 } })

// Both painters share the keyboard targets. keyboard-on-map.spec.ts proves the movement of the map on each painter.

test('Enter opens the target with the focus, and Escape closes it and returns the focus', async ({
  reader,
}) => {
  await reader.open('map=4/44/58&layers=normalization~energy')
  await reader.map.settled()
  await reader.map.tabToTargets()
  for (const [name, title] of [
    ['Uzbekistan', 'Uzbekistan'],
    ['Kazakhstan–China oil pipeline', 'Kazakhstan–China oil pipeline'],
    ['Tengiz, terminal', 'Caspian Pipeline Consortium'],
  ] as const) {
    await reader.pressTo('PageDown', reader.map.target(name))
    await reader.press('Enter')
    await expect(reader.profile().getByRole('heading').first()).toHaveText(title)
    await reader.press('Escape')
    await expect(reader.profile()).toBeHidden()
    await reader.map.settled()
    await expect(reader.map.target(name)).toBeFocused()
  }
})

test('an arc between countries has its target in its middle, and opens the country that it leads to', async ({
  reader,
}) => {
  await reader.open('map=4/44/58&layers=diplomacy')
  await reader.map.settled()
  await reader.map.tabToTargets()
  await reader.pressTo('PageDown', reader.map.target('Iran puts pressure on Azerbaijan'))
  await expect(reader.focus()).toHaveAccessibleName('Iran puts pressure on Azerbaijan. 3 claims')
  await expect(reader.map.hoverLabel()).toHaveText('Iran puts pressure on Azerbaijan')
  await reader.press('Space')
  await expect(reader.profile().getByRole('heading').first()).toHaveText('Azerbaijan')
})

test('the list holds the targets on screen, and changes with the layers and the camera', async ({
  reader,
}) => {
  await reader.open('map=7/48/62')
  await reader.map.settled()
  await expect(reader.map.targets()).toHaveCount(1)
  await expect(reader.map.target('Kazakhstan'), 'its name is out of sight').toBeAttached()
  await reader.toggleLayer('Energy flows')
  await expect(reader.map.target('Kazakhstan–China oil pipeline')).toBeAttached()
  await reader.map.pressControl('Show the whole region')
  await reader.map.settled()
  await expect(reader.map.target('Turkey')).toBeAttached()
  expect(await reader.map.targets().count()).toBeGreaterThan(30)
})

test('Escape leaves a page of words that a link has opened, and the map takes the focus', async ({
  reader,
}) => {
  await reader.open('show=table')
  await reader.map.settled()
  await reader.press('Escape')
  await expect(reader.shownPage('Table of countries')).toBeHidden()
  await expect(reader.map.stop()).toBeFocused()
})

test('the targets are one tab stop after the map: arrows go through them, and each has a label and a name', async ({
  reader,
}) => {
  await reader.open('map=4/44/58')
  await reader.map.settled()
  await reader.map.tabToTargets()
  await expect(reader.map.target('Azerbaijan')).toBeFocused()
  await expect(reader.map.hoverLabel()).toContainText('Leading candidate, contested')
  expect(await reader.map.distanceTo(reader.focus(), 48.2, 40.55)).toBeLessThan(30)
  await reader.press('ArrowRight')
  await expect(reader.focus()).toHaveAccessibleName(/^Turkmenistan\. Approached\. \d+ claims/)
  await reader.press('ArrowUp', 'ArrowUp')
  await expect(reader.focus()).toHaveAccessibleName(/^Kazakhstan\. Leading candidate, contested\. \d+ claims/)
  await expect(reader.map.hoverLabel()).toContainText('Kazakhstan')
  await reader.press('Tab')
  await expect(reader.map.section().locator(':focus')).toHaveCount(0)
  await expect(reader.map.hoverLabel()).toBeHidden()
  await reader.press('Shift+Tab')
  await expect(reader.map.target('Kazakhstan')).toBeFocused()
  await reader.press('Shift+Tab')
  await expect(reader.map.stop()).toBeFocused()
})

test('plus, minus, and arrows without a next target move the map and keep the focus while it is in sight', async ({
  reader,
}) => {
  await reader.open('map=4/44/58')
  await reader.map.settled()
  await reader.map.tabToTargets()
  await reader.pressTo('PageDown', reader.map.target('Kazakhstan'))
  await reader.press('+')
  await expect.poll(() => reader.address()).toMatch(/^map=5/)
  await reader.map.settled()
  await expect(reader.map.target('Kazakhstan')).toBeFocused()
  await reader.press('-')
  await expect.poll(() => reader.address()).toMatch(/^map=4/)
  await reader.map.settled()
  await expect(reader.map.target('Kazakhstan')).toBeFocused()
  await reader.pressTo('ArrowUp', reader.map.target('Russia'))
  const before = reader.address()
  await reader.press('ArrowUp')
  await expect.poll(() => reader.address()).not.toBe(before)
  await reader.map.settled()
  await expect(reader.map.target('Russia')).toBeFocused()
  await reader.pressTo('PageUp', reader.map.target('Azerbaijan'))
  for (let presses = 0; presses < 6; presses++) {
    await reader.press('+')
    await reader.map.settled()
  }
  await expect(reader.map.stop()).toBeFocused()
})
