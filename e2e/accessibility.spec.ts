import { expect, test } from './reader.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })

    test('the start view has no barrier that axe can find', async ({ reader }) => {
      await reader.open()
      await reader.settled('map')
      expect(await reader.barriers()).toEqual([])
    })
  })
}
