import { expect, test } from 'vitest'
import { viewAddressOf } from './country-page.ts'

function opened(address: string, base = '/'): string | null {
  return viewAddressOf(new URL(address, 'https://atlas.example'), base)
}

test('a country page opens the view of that country', () => {
  expect(opened('/country/KAZ/')).toBe('/?country=KAZ')
  expect(opened('/country/KAZ/index.html')).toBe('/?country=KAZ')
  expect(opened('/atlas/country/KAZ/', '/atlas/')).toBe('/atlas/?country=KAZ')
})

test('the rest of the query is kept, and a subject in the query wins over the path', () => {
  expect(opened('/country/KAZ/?reading=record')).toBe('/?country=KAZ&reading=record')
  expect(opened('/country/KAZ/?country=AZE&reading=record')).toBe('/?country=AZE&reading=record')
  expect(opened('/country/KAZ/?route=btc')).toBe('/?route=btc')
})

test('a fragment that is the id of a claim opens the claim; any other stays', () => {
  expect(opened('/country/SAU/#rd-saudi-condition')).toBe('/?country=SAU&claim=rd-saudi-condition')
  expect(opened('/country/SAU/#topic-energy')).toBe('/?country=SAU#topic-energy')
})

test('any other path is left as it is', () => {
  for (const path of [
    '/',
    '/?country=KAZ',
    '/country/XXX/',
    '/country/kaz/',
    '/country/KAZ/more',
    '/data/',
  ]) {
    expect(opened(path)).toBeNull()
  }
  expect(opened('/country/KAZ/', '/atlas/')).toBeNull()
})
