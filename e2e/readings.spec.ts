import { statusOf } from '../src/facts/index.ts'
import { expect, test } from './support/people.ts'

test('another reading changes the colour of a country, and the first reading draws the same picture as before', {
  tag: '@map',
}, async ({ reader }) => {
  const desert = [61.2, 43.4] as const
  expect(statusOf('UZB', 'articles').rung).not.toBe(statusOf('UZB', 'record').rung)
  await reader.open('map=5/43/62')
  const articles = await reader.pictures.ofMap()
  const colour = await reader.pictures.colourAt(...desert)
  await reader.chooseReading('Public record')
  expect(await reader.pictures.colourAt(...desert)).not.toBe(colour)
  await reader.chooseReading('Both articles')
  expect(await reader.pictures.colourAt(...desert)).toBe(colour)
  expect(await reader.pictures.same(articles, await reader.pictures.ofMap())).toBe(true)
})
