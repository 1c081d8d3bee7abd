import { tableOf, weigh } from '../tools/transfer.mjs'
import { expect, test } from './support/people.ts'

/** In bytes after brotli, as a good static host sends them. */
const everything = 750_000
const ownJavaScript = 150_000

test('the start view costs a reader no more than it may', async ({ reader }) => {
  await reader.open()
  await reader.map.settled('map')
  const weights = weigh('dist', reader.network.filesLoaded())
  console.log(tableOf(weights))
  expect(weights.total).toBeLessThanOrEqual(everything)
  expect(weights.ownJavaScript).toBeLessThanOrEqual(ownJavaScript)
})
