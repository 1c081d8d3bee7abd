import { expect, test } from './support/people.ts'

test('every file is found at the base path, the page asks no other host, and the console has no error', async ({
  reader,
}) => {
  await reader.open()
  await reader.map.settled('map')
  expect(reader.network.hosts()).toEqual([reader.network.ownHost()])
  expect(reader.network.missing()).toEqual([])
  expect(reader.network.consoleErrors()).toEqual([])
  // A wrong base path breaks the address of MapLibre's worker first.
  expect(reader.network.filesLoaded().filter((file) => file.includes('worker'))).toHaveLength(1)
})
