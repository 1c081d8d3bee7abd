import { tableOf, weigh } from '../tools/transfer.mjs'
import { expect, test } from './support/people.ts'

/** In bytes after brotli, as a good static host sends them. */
const everything = 750_000
const ownJavaScript = 150_000

test('the start view costs a reader no more than it may', async ({ reader }) => {
  await reader.open()
  await reader.map.settled('map')
  // The sheet for printing is fetched at rest, but on a slow machine before the map is drawn.
  const weights = weigh('dist', reader.network.filesLoadedBefore(/PrintPicture|PaperMap/))
  console.log(tableOf(weights))
  expect(
    weights.files.some(({ path }) => path.includes('worker')),
    'the map is among what was weighed',
  ).toBe(true)
  expect(weights.total).toBeLessThanOrEqual(everything)
  expect(weights.ownJavaScript).toBeLessThanOrEqual(ownJavaScript)
})
