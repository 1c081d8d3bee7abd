import { tableOf, weigh } from '../tools/transfer.mjs'
import { expect, test } from './support/people.ts'

/** In bytes with brotli, as a good static host sends them. */
const everything = 750_000
const ownJavaScript = 150_000

test('the start view is within its transfer budget', async ({ reader }) => {
  await reader.open()
  await reader.map.settled('map')
  // The sheet for printing is fetched when the page is idle. On a slow machine that is before the map is drawn.
  const weights = weigh('dist', reader.network.filesLoadedBefore(/PrintPicture|PaperMap/))
  console.log(tableOf(weights))
  expect(
    weights.files.some(({ path }) => path.includes('worker')),
    'the map is among what was weighed',
  ).toBe(true)
  expect(weights.total).toBeLessThanOrEqual(everything)
  expect(weights.ownJavaScript).toBeLessThanOrEqual(ownJavaScript)
})
