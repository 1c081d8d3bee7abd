import { expect, test } from './support/people.ts'

test('if the device asks for less motion nothing moves, and the page says why', async ({ reader }) => {
  await reader.open('layers=energy&map=4/44/58')
  await reader.map.settled()
  await expect(reader.button('Animate the flows')).toBeDisabled()
  await expect(reader.button('Animate the flows')).toHaveAccessibleDescription(/less motion/)
  expect(await reader.map.moving()).toBe(0)
})

test.describe('on a device that allows motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('moving flows stop as soon as the device asks for less motion', async ({ reader }) => {
    await reader.open('layers=energy&map=4/44/58')
    await reader.map.settled()
    await reader.button('Animate the flows').click()
    await expect.poll(() => reader.map.moving()).toBeGreaterThan(10)
    await reader.wantLessMotion()
    await expect(reader.button('Animate the flows')).toBeDisabled()
    expect(await reader.map.moving()).toBe(0)
  })
})
