// @ts-check
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findOrInstallBrowser } from './browser.mjs'
import { stopOnUnsupportedNode } from './node-version.mjs'
import { installPackages } from './packages.mjs'
import { npm, projectFolder } from './project.mjs'
import { countsOfCheck, countsOfPlaywright, countsOfVitest, honestCounts } from './test-counts.mjs'

/** @typedef {import('./test-counts.mjs').Counts} Counts */

stopOnUnsupportedNode()
installPackages()
const browser = findOrInstallBrowser()
if (!browser) console.error('There is no Chromium or Chrome, and none could be installed: set CHROMIUM_PATH.')

const reports = join(projectFolder, '.cache', 'test-reports')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const unitReport = join(reports, 'unit.json')
const readerReport = join(reports, 'reader.json')

/** @type {{ name: string, run: () => Counts }[]} */
const runners = [
  { name: 'format', run: () => check('check:format') },
  { name: 'lint', run: () => check('check:lint') },
  { name: 'types', run: () => check('check:types') },
  { name: 'unused', run: () => check('check:unused') },
  {
    name: 'unit and laws',
    run: () => {
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
      const wentWell = npm(['run', '--silent', 'check:unit', '--', ...reporters])
      return reported(unitReport, countsOfVitest, wentWell)
    },
  },
  {
    name: 'build',
    run: () => {
      // An earlier build must not replace one that fails now.
      rmSync(join(projectFolder, 'dist'), { recursive: true, force: true })
      // The tests open the build at the root, so this overrides a `BASE_PATH` of the shell.
      return check('build', { BASE_PATH: '/' })
    },
  },
  {
    name: 'reader',
    run: () => {
      const env = {
        PLAYWRIGHT_JSON_OUTPUT_FILE: readerReport,
        ...(browser ? { CHROMIUM_PATH: browser } : {}),
      }
      const wentWell = npm(['run', '--silent', 'check:e2e', '--', '--reporter=list,json'], env)
      return reported(readerReport, countsOfPlaywright, wentWell)
    },
  },
]

const results = runners.map(({ name, run }) => {
  console.log(`\n== ${name}`)
  const started = Date.now()
  const counts = run()
  return { name, ...counts, seconds: (Date.now() - started) / 1000 }
})

console.log('\n== summary')
for (const { name, passed, failed, skipped, why, seconds } of results) {
  const line = [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(
    ', ',
  )
  console.log(`${name.padEnd(14)} ${line} in ${seconds.toFixed(1)} s${why ? ` (${why})` : ''}`)
}

const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
process.exitCode = failed > 0 ? 1 : 0
console.log(`\n${passed} passed, ${failed} failed`)

/**
 * @param {string} script
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Counts}
 */
function check(script, env) {
  return countsOfCheck(npm(['run', '--silent', script], env))
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Counts} countsOf
 * @param {boolean} wentWell
 * @returns {Counts}
 */
function reported(file, countsOf, wentWell) {
  try {
    return honestCounts(countsOf(JSON.parse(readFileSync(file, 'utf8'))), wentWell)
  } catch {
    return { passed: 0, failed: 1, skipped: 0, why: 'the runner left no report' }
  }
}
