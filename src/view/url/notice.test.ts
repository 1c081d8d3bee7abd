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
      'This link asked for a layer “foo” that the atlas does not have; the rest of it is shown.',
    ],
    [
      'only=energy/rail',
      'This link asked for a row of the legend “energy/rail” that the atlas does not have; the rest of it is shown.',
    ],
    [
      'only=energy/oil-pipeline',
      'This link asked for a row of the legend “energy/oil-pipeline” of which it draws nothing; the rest of it is shown.',
    ],
    ['map=here', 'This link asked for a map position “here” that cannot be read; the rest of it is shown.'],
    [
      'map=99/44/62',
      'This link asked for a map position “99/44/62” beyond the limits of the map, where the nearest within them is shown; the rest of it is shown.',
    ],
    [
      'country=KAZ&route=btc',
      'This link asked for a route “btc” on top of another choice; the rest of it is shown.',
    ],
    ['v=2', 'This link was made by a later release of the atlas; what this one knows of it is shown.'],
    [
      'v=2&show=globe',
      'This link was made by a later release of the atlas and asked for a way of showing it “globe” that the atlas does not have; the rest of it is shown.',
    ],
    [
      'country=XXX&layers=foo',
      'This link asked for a country “XXX” that the atlas does not have and a layer “foo” that the atlas does not have; the rest of it is shown.',
    ],
  ])('%s', (query, sentence) => {
    expect(noticeFor(query)).toBe(sentence)
  })

  test('names three things and counts the others', () => {
    expect(noticeFor('layers=a~b~c~d')).toContain('“c” that the atlas does not have and one thing more;')
    expect(noticeFor('layers=a~b~c~d~e')).toContain(' and 2 things more;')
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
