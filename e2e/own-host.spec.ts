import { expect, test } from './support/people.ts'

test('every file is found where the atlas lives, no other host is asked, and nothing complains', async ({
  reader,
}) => {
  await reader.open()
  await reader.map.settled('map')
  expect(reader.network.hosts()).toEqual([reader.network.ownHost()])
  expect(reader.network.missing()).toEqual([])
  expect(reader.network.consoleErrors()).toEqual([])
  // MapLibre's worker is the file that goes astray first when the base path is wrong.
  expect(reader.network.filesLoaded().filter((file) => file.includes('worker'))).toHaveLength(1)
})
