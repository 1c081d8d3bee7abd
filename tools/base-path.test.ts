import { expect, test } from 'vitest'
import { basePathOf } from './base-path.mjs'

test('a base path has a slash at both ends, in whatever form it was given', () => {
  expect(['/atlas/', '/atlas', 'atlas/', 'atlas'].map(basePathOf)).toEqual(Array(4).fill('/atlas/'))
  expect([undefined, '', '/', ' '].map(basePathOf)).toEqual(Array(4).fill('/'))
})
