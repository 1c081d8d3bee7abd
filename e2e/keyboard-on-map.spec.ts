import { expect, test } from './reader.ts'

for (const painter of ['map', 'paper'] as const) {
  test.describe(`drawn by ${painter},`, () => {
    test.beforeEach(async ({ reader }) => {
      if (painter === 'paper') await reader.doWithout('WebGL')
    })

    test('what is on the map is one tab stop after it: arrows go about, each is named and said', async ({
      reader,
    }) => {
      await reader.open('map=4/44/58')
      await reader.settled(painter)
      await reader.tabToTargets()
      await expect(reader.target('Azerbaijan')).toBeFocused()
      await expect(reader.hoverLabel()).toContainText('Leading candidate, contested')
      expect(await reader.distanceTo(reader.focus(), 48.2, 40.55)).toBeLessThan(30)
      await reader.press('ArrowRight')
      await expect(reader.focus()).toHaveAccessibleName(/^Turkmenistan\. Approached\. \d+ claims/)
      await reader.press('ArrowUp', 'ArrowUp')
      await expect(reader.focus()).toHaveAccessibleName(
        /^Kazakhstan\. Leading candidate, contested\. \d+ claims/,
      )
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
      await reader.settled(painter)
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
      await reader.settled(painter)
      await reader.tabToTargets()
      await reader.pressTo('PageDown', reader.target('Iran puts pressure on Azerbaijan'))
      await expect(reader.focus()).toHaveAccessibleName('Iran puts pressure on Azerbaijan. 3 claims')
      await expect(reader.hoverLabel()).toHaveText('Iran puts pressure on Azerbaijan')
      await reader.press('Space')
      await expect(reader.profile().getByRole('heading').first()).toHaveText('Azerbaijan')
    })

    test('a route that has the focus is lit along its course', async ({ reader }) => {
      await reader.open('map=5/43/50&layers=energy')
      await reader.settled(painter)
      // A bend of the pipeline, far from its middle.
      const bend = [43.52, 41.62] as const
      await reader.tabToTargets()
      const before = await reader.pictureAround(...bend)
      await reader.pressTo('PageDown', reader.target('South Caucasus Pipeline'))
      await expect
        .poll(async () => reader.samePicture(before, await reader.pictureAround(...bend)))
        .toBe(false)
      await reader.press('Tab')
      await expect
        .poll(async () => reader.samePicture(before, await reader.pictureAround(...bend)))
        .toBe(true)
    })

    test('plus, minus and arrows to nowhere move the map and keep the focus, until it is out of sight', async ({
      reader,
    }) => {
      await reader.open('map=4/44/58')
      await reader.settled(painter)
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
      await reader.settled(painter)
      await expect(reader.targets()).toHaveCount(1)
      await expect(reader.target('Kazakhstan'), 'its name is out of sight').toBeAttached()
      await reader.toggleLayer('Energy flows')
      await expect(reader.target('Kazakhstan–China oil pipeline')).toBeAttached()
      await reader.pressControl('Show the whole region')
      await reader.settled()
      await expect(reader.target('Turkey')).toBeAttached()
      expect(await reader.targets().count()).toBeGreaterThan(30)
    })
  })
}

test('presses of the buttons beside the map count while the painter on paper is still being fetched', async ({
  reader,
}) => {
  await reader.doWithout('WebGL')
  let pressed = ''
  await reader.whileUnderWay(/PaperCanvas-.*\.js$/, async () => {
    await reader.open('map=5/42/50')
    await reader.pressControl('Zoom in')
    await reader.pressControl('Move north')
    await expect.poll(() => reader.address()).toMatch(/^map=6\.00\/42\.97/)
    pressed = reader.address()
  })
  await reader.settled('paper')
  expect(reader.address()).toBe(pressed)
})

test('the focus stays on the map when another painter has to go on with it', async ({ reader }) => {
  await reader.open('map=4/44/58')
  await reader.settled('map')
  await reader.tabToTargets()
  await expect(reader.target('Azerbaijan')).toBeFocused()
  await reader.loseGraphics()
  await reader.settled('paper')
  await expect(reader.mapStop()).toBeFocused()
})
