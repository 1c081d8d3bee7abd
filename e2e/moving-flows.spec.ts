import { expect, test } from './support/people.ts'

test.use({ contextOptions: { reducedMotion: 'no-preference' } })

test('a key starts the flows, they follow the map, and a key pauses them', {
  tag: '@map',
}, async ({ reader }) => {
  await reader.open('layers=normalization&map=4/44/58')
  await reader.map.settled()
  await expect(reader.button('Animate the flows')).toHaveCount(0)
  await reader.tabTo(reader.layer('Energy flows'))
  await reader.press('Space')
  await reader.map.settled()
  expect(await reader.map.moving()).toBe(0)
  await reader.tabTo(reader.button('Animate the flows'))
  await reader.press('Enter')
  await expect(reader.button('Pause the flows')).toBeFocused()
  await expect(reader.button('Pause the flows')).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => reader.map.moving()).toBeGreaterThan(10)
  const [address, moving] = [reader.address(), await reader.map.moving()]
  await reader.map.pressControl('Zoom in')
  await expect.poll(() => reader.address()).not.toBe(address)
  await reader.map.settled()
  await expect.poll(() => reader.map.moving()).toBeGreaterThan(5)
  expect(await reader.map.moving()).toBeLessThan(moving)
  await reader.button('Pause the flows').focus()
  await reader.press('Space')
  await expect(reader.button('Animate the flows')).toHaveAttribute('aria-pressed', 'false')
  expect(await reader.map.moving()).toBe(0)
})
