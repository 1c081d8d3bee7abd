import { expect, test } from './support/people.ts'

test.use({ viewport: { width: 1280, height: 800 } })

test('the focus stays on the map when another painter takes over', async ({ reader }) => {
  await reader.open('map=4/44/58')
  await reader.map.settled('map')
  await reader.map.tabToTargets()
  await expect(reader.map.target('Azerbaijan')).toBeFocused()
  await reader.map.loseGraphics()
  await reader.map.settled('paper')
  await expect(reader.map.stop()).toBeFocused()
})
