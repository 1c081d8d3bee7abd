import { describe, expect, test } from 'vitest'
import { type Claim, claims, sourceOf, topics } from '../src/facts/index.ts'
import { pointsBack, sentencesIn } from './support/sentences.ts'

const ofArticles = claims.filter(({ source }) => source !== 'record')
const ofRecord = claims.filter(({ source }) => source === 'record')

function ids(some: readonly Claim[]): readonly string[] {
  return some.map(({ id }) => id)
}

function viaOf(claim: Claim): readonly string[] {
  return 'via' in claim ? claim.via : []
}

describe('the sentence of a claim', () => {
  test('every claim is one sentence, ended by one full stop', () => {
    expect(ids(claims.filter(({ says }) => sentencesIn(says) !== 1))).toEqual([])
  })

  test('no claim is longer than 260 characters, since cards show it whole', () => {
    expect(ids(claims.filter(({ says }) => says.length >= 260))).toEqual([])
  })

  test('no claim begins with a word that refers to another claim, since each is shown alone', () => {
    expect(ids(claims.filter(({ says }) => pointsBack.test(says)))).toEqual([])
  })

  test('no claim has doubled, leading or trailing spaces, or straight quotes', () => {
    expect(ids(claims.filter(({ says }) => /\s\s|^\s|\s$|["']/.test(says)))).toEqual([])
  })

  test('no two claims of one source say the same', () => {
    const said = claims.map(({ source, says }) => `${source}: ${says}`)
    expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([])
  })

  test('sentences are counted correctly', () => {
    expect(sentencesIn('The U.S. State Department gives 46.4 %.')).toBe(1)
    expect(sentencesIn('One thing. Another.')).toBe(2)
    expect(sentencesIn('Is it? “Yes.” So it is.')).toBe(3)
    expect([sentencesIn('No end'), sentencesIn('Two ends..'), sentencesIn('')]).toEqual([0, 0, 0])
  })
})

describe('the origin of a claim', () => {
  test('a reporting claim of an article names its origin, or says that the article does not', () => {
    expect(ids(ofArticles.filter((claim) => claim.mode === 'reports' && viaOf(claim).length === 0))).toEqual(
      [],
    )
  })

  test('a claim of an article with other origins is marked as reported, and no link of the chain is blank', () => {
    expect(ids(ofArticles.filter((claim) => claim.mode !== 'reports' && viaOf(claim).length > 0))).toEqual([])
    expect(ids(ofArticles.filter((claim) => viaOf(claim).some((who) => who.trim() === '')))).toEqual([])
  })

  test('no claim of an article rests on documents of the record', () => {
    expect(ids(ofArticles.filter((claim) => 'documents' in claim))).toEqual([])
  })

  test('every claim of the record rests on a document with publisher and topic', () => {
    const bare = ofRecord.filter(
      (claim) =>
        !('documents' in claim) ||
        claim.documents.length === 0 ||
        claim.documents.some(({ publisher, topic }) => publisher.trim() === '' || topic.trim() === ''),
    )
    expect(ids(bare)).toEqual([])
  })

  test('an address is complete or absent', () => {
    const addresses = ofRecord.flatMap((claim) =>
      'documents' in claim ? claim.documents.flatMap(({ address }) => address ?? []) : [],
    )
    expect(addresses.filter((address) => !URL.canParse(address) || /[…\s]/.test(address))).toEqual([])
  })
})

describe('dates and figures', () => {
  const day = /^\d{4}(-\d{2}(-\d{2})?)?$/

  test('the record is checked up to its horizon, which is its day of publication', () => {
    const horizon = sourceOf('record').published
    expect(horizon).toBe('2026-06-30')
    expect(ids(ofRecord.filter(({ checked }) => checked !== horizon))).toEqual([])
  })

  test('nothing in the record happened or was published after the horizon', () => {
    const late = ofRecord.filter(
      (claim) =>
        (day.test(claim.event) && claim.event > '2026-06-30') ||
        ('documents' in claim &&
          claim.documents.some(({ published }) => day.test(published) && published > '2026-06-30')),
    )
    expect(ids(late)).toEqual([])
  })

  test('an event is a day, a month, a year, a span of two, or not stated', () => {
    const wrong = claims.filter(
      ({ event }) => event !== 'not stated' && !event.split('/').every((part) => day.test(part)),
    )
    expect(ids(wrong)).toEqual([])
  })

  test('a claim has the day of its last check, and a known topic', () => {
    expect(ids(claims.filter(({ checked }) => !/^\d{4}-\d{2}-\d{2}$/.test(checked)))).toEqual([])
    expect(ids(claims.filter(({ topic }) => !topics.includes(topic)))).toEqual([])
  })

  test('a figure has a unit, a measured thing and a time, and a range rises', () => {
    const wrong = claims.filter(({ quantity }) => {
      if (!quantity) return false
      const [low, high] = typeof quantity.value === 'number' ? [0, quantity.value] : quantity.value
      return !(low < high) || [quantity.unit, quantity.of, quantity.asOf].some((text) => text.trim() === '')
    })
    expect(ids(wrong)).toEqual([])
  })
})
