import { describe, expect, test } from 'vitest'
import { capitalized, count, dateOf, listOf, numberOf, pluralOf } from './language.ts'

describe('the language of the page', () => {
  test('a count agrees with its noun', () => {
    expect([0, 1, 2].map((number) => count(number, 'claim'))).toEqual(['0 claims', '1 claim', '2 claims'])
    expect(count(1, 'country')).toBe('1 country')
    expect([1, 2].map((sources) => pluralOf(sources, { one: 'puts', other: 'put' }))).toEqual(['puts', 'put'])
  })

  test('numbers have thin spaces between thousands, and at most two decimals', () => {
    expect(numberOf(1768)).toBe('1\u2009768')
    expect(numberOf(261.4)).toBe('261.4')
    expect(numberOf(20.594)).toBe('20.59')
  })

  test('a list has no comma before its last word', () => {
    const names = ['Iran', 'Russia', 'China']
    expect(listOf(names)).toBe('Iran, Russia and China')
    expect(listOf(names, 'or')).toBe('Iran, Russia or China')
    expect(listOf(names, 'commas')).toBe('Iran, Russia, China')
    expect(listOf([])).toBe('')
  })

  test.each([
    ['2025-11-06', '6 November 2025'],
    ['2025-11', 'November 2025'],
    ['2025', '2025'],
    ['2020/2021', '2020 to 2021'],
    ['2025-11/2026-01', 'November 2025 to January 2026'],
    ['not stated', 'not stated'],
  ])('%s is written %s', (when, written) => {
    expect(dateOf(when)).toBe(written)
  })

  test('the beginning of a sentence has a capital', () => {
    expect(capitalized('according to')).toBe('According to')
  })
})
