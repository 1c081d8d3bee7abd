import { describe, expect, test } from 'vitest'
import { countsOfPlaywright, countsOfVitest, honestCounts } from './test-counts.mjs'

const nothing = { passed: 0, failed: 0, skipped: 0 }

describe('the sum over all runners', () => {
  test('a test file that breaks on import counts as failed', () => {
    const report = {
      testResults: [
        { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'skipped' }] },
        { status: 'failed', assertionResults: [] },
      ],
    }
    expect(countsOfVitest(report)).toEqual({ passed: 1, failed: 1, skipped: 1 })
  })

  test('a reader test that did not run counts as failed, one marked as skipped does not', () => {
    const report = {
      errors: [],
      suites: [
        {
          specs: [{ tests: [{ status: 'expected', annotations: [] }] }],
          suites: [
            {
              specs: [
                { tests: [{ status: 'skipped', annotations: [] }] },
                { tests: [{ status: 'skipped', annotations: [{ type: 'skip' }] }] },
                { tests: [{ status: 'flaky', annotations: [] }] },
              ],
            },
          ],
        },
      ],
    }
    expect(countsOfPlaywright(report)).toEqual({ passed: 1, failed: 2, skipped: 1 })
  })

  test('an error outside every test counts as failed', () => {
    expect(countsOfPlaywright({ suites: [], errors: [{}] }).failed).toBe(1)
  })

  test('a runner that ran nothing, or failed without a failed test, counts as failed', () => {
    expect(honestCounts(nothing, true).failed).toBe(1)
    expect(honestCounts({ ...nothing, passed: 3 }, false).failed).toBe(1)
    expect(honestCounts({ ...nothing, passed: 3 }, true).failed).toBe(0)
  })
})
