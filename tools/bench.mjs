// @ts-check
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { browserArguments, findOrInstallBrowser } from './browser.mjs'
import { npm, projectFolder } from './project.mjs'

const rounds = Number(process.env['ROUNDS'] ?? 9)

/** @typedef {{ name: string, mark: string, address: string }} Page */

const atlas = { name: 'atlas', mark: 'atlas:map-settled', address: await servedAtlas() }
const floor = { name: 'floor', mark: 'floor:map-settled', address: await servedFloor() }

const executablePath = findOrInstallBrowser()
const browser = await chromium.launch({
  args: browserArguments,
  ...(executablePath ? { executablePath } : {}),
})

/** @type {{ atlas: number[], floor: number[] }} */
const times = { atlas: [], floor: [] }
// The first round warms the disk and the browser. Turn about, so that a busy moment of the machine hits both.
for (let round = 0; round <= rounds; round += 1) {
  const [ofAtlas, ofFloor] = [await timeToMark(atlas), await timeToMark(floor)]
  if (round === 0) continue
  times.atlas.push(ofAtlas)
  times.floor.push(ofFloor)
}
await browser.close()

console.log(`From opening the page to a settled map, over ${rounds} rounds:`)
console.log(lineOf('atlas', times.atlas))
console.log(lineOf('floor', times.floor))
console.log(`atlas / floor = ${(median(times.atlas) / median(times.floor)).toFixed(2)}`)
process.exit(0)

/**
 * A reader who comes for the first time: nothing is in the cache.
 *
 * @param {Page} page
 * @returns {Promise<number>} milliseconds from the start of the navigation to the mark
 */
async function timeToMark({ name, mark, address }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  try {
    await page.goto(address)
    const entries = await page.waitForFunction(
      (wanted) => performance.getEntriesByName(wanted)[0]?.startTime,
      mark,
      { timeout: 60_000 },
    )
    return Number(await entries.jsonValue())
  } catch (problem) {
    throw new Error(`The ${name} never set the mark ${mark}.`, { cause: problem })
  } finally {
    await context.close()
  }
}

async function servedAtlas() {
  const outDir = join(projectFolder, '.cache', 'bench', 'atlas')
  if (!npm(['run', '--silent', 'build', '--', '--logLevel', 'warn', '--outDir', outDir])) process.exit(1)
  return served(projectFolder, outDir, 41750)
}

async function servedFloor() {
  const root = join(projectFolder, 'bench')
  const outDir = join(projectFolder, '.cache', 'bench', 'floor')
  await build({
    root,
    configFile: join(projectFolder, 'vite.config.ts'),
    publicDir: join(projectFolder, 'public'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  })
  return served(root, outDir, 41751)
}

/**
 * @param {string} root
 * @param {string} outDir
 * @param {number} port
 * @returns {Promise<string>}
 */
async function served(root, outDir, port) {
  const server = await preview({
    root,
    configFile: join(projectFolder, 'vite.config.ts'),
    build: { outDir },
    preview: { host: '127.0.0.1', port },
  })
  return server.resolvedUrls?.local[0] ?? ''
}

/**
 * @param {string} name
 * @param {number[]} milliseconds
 */
function lineOf(name, milliseconds) {
  const [least, most] = [Math.min(...milliseconds), Math.max(...milliseconds)]
  return `${name}  median ${median(milliseconds).toFixed(0)} ms (${least.toFixed(0)} to ${most.toFixed(0)})`
}

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other)
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) /
    2
  )
}
