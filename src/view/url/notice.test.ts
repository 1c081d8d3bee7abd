import { describe, expect, test } from 'vitest'
import { keys } from './keys.ts'
import { noticeOf } from './notice.ts'
import type { Reason } from './rejected.ts'
import { read } from './url.ts'

const noticeFor = (query: string) => noticeOf(read(query).dropped)

describe('the notice of what was dropped', () => {
  test.each([
    ['country=KAZ', ''],
    [
      'layers=energy~foo',
      'This link asks for a layer “foo” that the atlas does not have; everything else in it is shown.',
    ],
    [
      'only=energy/rail',
      'This link asks for a row of the legend “energy/rail” that the atlas does not have; everything else in it is shown.',
    ],
    [
      'only=energy/oil-pipeline',
      'This link asks for a row of the legend “energy/oil-pipeline” for which it draws nothing; everything else in it is shown.',
    ],
    [
      'map=here',
      'This link asks for a map position “here” that cannot be read; everything else in it is shown.',
    ],
    [
      'map=99/44/62',
      'This link asks for a map position “99/44/62” that is off the map, so the nearest position is shown; everything else in it is shown.',
    ],
    [
      'country=KAZ&route=btc',
      'This link asks for a route “btc” in addition to another choice; everything else in it is shown.',
    ],
    [
      'v=2',
      'This link was made by a later release of the atlas; the parts that this release knows are shown.',
    ],
    [
      'v=2&show=globe',
      'This link was made by a later release of the atlas and asks for a page “globe” that the atlas does not have; everything else in it is shown.',
    ],
    [
      'country=XXX&layers=foo',
      'This link asks for a country “XXX” that the atlas does not have and a layer “foo” that the atlas does not have; everything else in it is shown.',
    ],
  ])('%s', (query, sentence) => {
    expect(noticeFor(query)).toBe(sentence)
  })

  test('names three things and counts the others', () => {
    expect(noticeFor('layers=a~b~c~d')).toContain('“c” that the atlas does not have and 1 other thing;')
    expect(noticeFor('layers=a~b~c~d~e')).toContain(' and 2 other things;')
  })

  test('is one sentence, whatever was dropped', () => {
    const reasons: readonly Reason[] = [
      'unknown',
      'malformed',
      'clamped',
      'repeated',
      'not-drawn',
      'later-release',
    ]
    for (const key of keys) {
      for (const reason of reasons) {
        if (key === 'v' && reason !== 'later-release') continue
        expect(noticeOf([{ key, value: 'x', reason }])).toMatch(/^This link [^.]+\.$/)
      }
    }
  })
})
