import { expect, test } from 'vitest'
import { inWholeSteps } from './whole-steps.ts'

test('a path keeps its course on the grid, however many steps it takes', () => {
  expect(inWholeSteps('M10 20l1 0-.5 2.5z')).toBe('M40 80l4 0-2 10z')
  // A tenth is less than a step: ten of them are not.
  expect(inWholeSteps(`M0 0l${Array(10).fill('.1 0').join(' ')} 0 1`)).toBe('M0 0l1 0 1 0 1 0 1 0 0 4')
})

test('what is smaller than a step is left out', () => {
  expect(inWholeSteps('M1 1l.1 0 0 .1zM-5-5l1 1')).toBe('M-20-20l4 4')
  expect(inWholeSteps('')).toBe('')
})
