import { expect, test } from './support/people.ts'

test('presses of the buttons beside the map count while the paper painter is still being fetched', async ({
  reader,
}) => {
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
