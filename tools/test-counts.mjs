// @ts-check

/**
 * The result of one runner. A test that was skipped on purpose is neither passed nor failed.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, why?: string }} Counts
 */

/**
 * The counts of a check that can only pass or fail: it counts as one test.
 *
 * @param {boolean} wentWell
 * @returns {Counts}
 */
export function countsOfCheck(wentWell) {
  return { passed: wentWell ? 1 : 0, failed: wentWell ? 0 : 1, skipped: 0 }
}

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile
 * @param {{ testResults: VitestFile[] }} report Vitest's JSON report
 * @returns {Counts}
 */
export function countsOfVitest({ testResults }) {
  const statuses = testResults.flatMap((file) => {
    const tests = file.assertionResults.map(({ status }) => status)
    // A file that fails outside its tests, on import for example, reports no test.
    return file.status === 'failed' && !tests.includes('failed') ? [...tests, 'failed'] : tests
  })
  /** @param {string[]} wanted */
  const count = (...wanted) => statuses.filter((status) => wanted.includes(status)).length
  const passed = count('passed')
  const failed = count('failed')
  return { passed, failed, skipped: statuses.length - passed - failed }
}

/**
 * @typedef {{ status: string, annotations: { type: string }[] }} PlaywrightTest
 * @typedef {{ suites?: PlaywrightSuite[], specs?: { tests: PlaywrightTest[] }[] }} PlaywrightSuite
 * @param {{ suites: PlaywrightSuite[], errors: unknown[] }} report Playwright's JSON report
 * @returns {Counts}
 */
export function countsOfPlaywright({ suites, errors }) {
  const tests = suites.flatMap(testsIn)
  const passed = tests.filter(({ status }) => status === 'expected').length
  // A test that nobody marked as skipped did not run because of an earlier failure.
  const skipped = tests.filter(
    ({ status, annotations }) =>
      status === 'skipped' && annotations.some(({ type }) => /skip|fixme/.test(type)),
  ).length
  return { passed, failed: tests.length - passed - skipped + errors.length, skipped }
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {PlaywrightTest[]}
 */
function testsIn({ suites = [], specs = [] }) {
  return [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(testsIn)]
}

/**
 * Counts that cannot hide a broken runner. A runner that ran no test, or failed without a failed test, counts as failed.
 *
 * @param {Counts} counts
 * @param {boolean} wentWell whether the runner itself reported success
 * @returns {Counts}
 */
export function honestCounts(counts, wentWell) {
  if (counts.failed > 0) return counts
  if (!wentWell) return { ...counts, failed: 1, why: 'the runner itself failed' }
  if (counts.passed === 0) return { ...counts, failed: 1, why: 'no test ran' }
  return counts
}
