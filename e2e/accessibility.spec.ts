import { breakpoints } from '../src/ui/layout.ts'
import { expect, test } from './support/people.ts'

for (const { colorScheme, size, viewport } of [
  { colorScheme: 'light', size: 'a desk', viewport: { width: 1280, height: 800 } },
  { colorScheme: 'dark', size: 'a desk', viewport: { width: 1280, height: 800 } },
  { colorScheme: 'light', size: 'a phone', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', size: 'a phone', viewport: { width: 390, height: 844 } },
] as const) {
  test.describe(`on ${size}, in ${colorScheme} colours,`, () => {
    test.use({ colorScheme, viewport })

    test('axe finds no barrier in the start view, nor in a profile with all layers on', async ({
      reader,
    }) => {
      await reader.open()
      await reader.map.settled()
      expect(await reader.measures.barriers()).toEqual([])
      await reader.open('country=AZE&layers=normalization~energy~middle-corridor~spheres')
      await expect(reader.profile()).toBeVisible()
      await reader.openTension('relations-exist')
      expect(await reader.measures.barriers()).toEqual([])
    })
  })
}

for (const viewport of [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 900, height: 600 },
  { width: 1280, height: 800 },
  { width: 2560, height: 1440 },
]) {
  test.describe(() => {
    test.use({ viewport })

    test(`${viewport.width} pixels wide, nothing is wider than the window, and everything can be pressed and read`, async ({
      reader,
    }) => {
      await reader.readWordsAlone()
      for (const query of ['layers=energy~spheres', 'country=KAZ', 'show=tensions']) {
        await reader.open(query)
        expect(await reader.measures.widerThanWindow(), query).toBeLessThanOrEqual(0)
        const outOfReach = await reader.measures.controlsOutOfReach()
        // This button is in the place of the map, so a raised sheet covers it. A reader can lower the sheet.
        expect(
          outOfReach.filter((name) => name !== 'Try again'),
          query,
        ).toEqual([])
      }
      if (viewport.width < breakpoints.narrow) return
      await reader.open('country=KAZ')
      expect(
        await reader.measures.isUncovered(reader.statusLine().getByRole('heading')),
        'the name of the atlas',
      ).toBe(true)
    })
  })
}

for (const { what, query } of [
  { what: 'the start view', query: 'map=5/42/50' },
  { what: 'a page of words', query: 'show=sources' },
]) {
  test(`Tab goes through ${what} to its end, and the focus is always in sight and never covered`, async ({
    reader,
  }) => {
    await reader.open(query)
    const stops = await reader.tabThrough()
    expect(stops.filter(({ fault }) => fault !== '')).toEqual([])
    expect(stops.length).toBeGreaterThan(20)
  })
}

test('with the keyboard alone a reader finds a country, its claims, the layers and readings, and shares the view', async ({
  reader,
}) => {
  await reader.open('map=5/42/50')
  await reader.press('Tab', 'Enter', 'Tab', 'Tab', 'Enter')
  await expect(reader.profile().getByRole('heading', { name: 'Kazakhstan', exact: true })).toBeFocused()
  await reader.press('Tab')
  await expect(reader.profile().getByRole('button', { name: 'Close', exact: true })).toBeFocused()
  await reader.press('Enter')
  await expect(reader.country('Kazakhstan')).toBeFocused()
  await reader.press('Enter')
  await reader.tabTo(reader.layer('Energy flows'))
  await reader.press('Space')
  await reader.tabTo(reader.reading('Both articles'))
  await reader.press('ArrowRight')
  await expect(reader.reading('Renewed Diplomacy')).toBeChecked()
  await reader.tabTo(reader.shareButton())
  await reader.press('Enter')
  await expect(reader.linkField()).toHaveValue(
    /\?country=KAZ&layers=normalization~energy&map=[^&]+&reading=renewed-diplomacy&show=map&v=1$/,
  )
})
