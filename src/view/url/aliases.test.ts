import { describe, expect, test } from 'vitest'
import { countries, isCountryId } from '../../facts/countries.ts'
import { isOverlayId } from '../../overlays/index.ts'
import { idAliases, keyAliases } from './aliases.ts'
import { isKey } from './keys.ts'
import { read, write } from './url.ts'

describe('rule 1: the grammar only grows', () => {
  test.each([
    ['country', 'KAZ'],
    ['route', 'btc'],
    ['sphere', 'russia'],
    ['layers', 'normalization'],
    ['layers', 'energy'],
    ['layers', 'middle-corridor'],
    ['layers', 'spheres'],
    ['layers', 'diplomacy'],
    ['layers', 'rivals'],
    ['layers', 'flows'],
    ['layers', 'none'],
    ['map', '4.2/44.5/62'],
    ['map', 'region'],
    ['reading', 'articles'],
    ['reading', 'renewed-diplomacy'],
    ['reading', 'strategic-partnerships'],
    ['reading', 'record'],
    ['show', 'map'],
    ['show', 'table'],
    ['show', 'tensions'],
    ['show', 'matrix'],
    ['show', 'sources'],
    ['v', '1'],
  ])('%s=%s, once published, is understood for ever', (key, value) => {
    expect(isKey(key)).toBe(true)
    expect(read(`${key}=${value}`).dropped).toEqual([])
  })

  test('no alias is the name of something that exists, and each means something that does', () => {
    for (const [name, key] of keyAliases) expect([isKey(name), isKey(key)]).toEqual([false, true])
    for (const [key, aliases] of Object.entries(idAliases)) {
      for (const [name, id] of aliases) {
        const exists = key === 'country' ? isCountryId : isOverlayId
        expect([name, exists(name), exists(id)]).toEqual([name, false, true])
      }
    }
    expect(Object.keys(idAliases).toSorted()).toEqual(['country', 'layers'])
    expect(idAliases.country?.size).toBe(countries.length)
  })

  test('an alias is read as its meaning, and an id in another case as the id', () => {
    expect(read('layer=corridor~status').view.layers).toEqual(['normalization', 'middle-corridor'])
    for (const text of ['KAZ', 'kaz', 'KZ', 'kz'])
      expect(write(read(`country=${text}`).view)).toBe('country=KAZ')
    expect(read('layer=corridor&country=kz&reading=RECORD').dropped).toEqual([])
  })
})
