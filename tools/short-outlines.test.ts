import { expect, test } from 'vitest'
import { withoutHashes } from './short-outlines.mjs'

test('an outline without hashes has the same headings and as many paragraphs', () => {
  expect(withoutHashes('{"One":["206cab0e","56aed75a"],"Two":[]}')).toBe('{"One":["",""],"Two":[]}')
})
