import { statusOf } from '../src/facts/index.ts'
import { expect, test } from './support/people.ts'

test.use({ viewport: { width: 1000, height: 600 } })

test('another reading colours a country anew, and the one before colours it back', async ({ reader }) => {
  const desert = [61.2, 43.4] as const
  expect(statusOf('UZB', 'articles').rung).not.toBe(statusOf('UZB', 'record').rung)
  await reader.open('map=5/43/62')
  const articles = await reader.pictures.colourAt(...desert)
  await reader.chooseReading('Public record')
  expect(await reader.pictures.colourAt(...desert)).not.toBe(articles)
  await reader.chooseReading('Both articles')
  expect(await reader.pictures.colourAt(...desert)).toBe(articles)
})

test('going back to a reading draws the very picture it drew before', async ({ reader }) => {
  await reader.open('map=4/44/64')
  const articles = await reader.pictures.ofMap()
  await reader.chooseReading('Public record')
  expect(await reader.pictures.same(articles, await reader.pictures.ofMap())).toBe(false)
  await reader.chooseReading('Both articles')
  expect(await reader.pictures.same(articles, await reader.pictures.ofMap())).toBe(true)
})
