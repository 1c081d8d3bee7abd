import { expect, test } from './support/people.ts'

test('a link to another view does not show the first picture under it', async ({ reader }) => {
  await reader.open('reading=record')
  await expect(reader.map.section()).toBeVisible()
  await expect(reader.written.picture()).toHaveCount(0)
})

test('a country page opens the app with that country selected, and leaves its address to the view', async ({
  reader,
}) => {
  await reader.written.open('country/KAZ/')
  await expect(reader.profile()).toBeVisible()
  expect(await reader.profileName()).toBe('Kazakhstan')
  expect(reader.path()).toBe('/')
  expect(reader.address()).toBe('country=KAZ')
  await reader.map.settled()
})
