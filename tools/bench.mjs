// @ts-check
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { browserArguments, findOrInstallBrowser } from './browser.mjs'
import { idleParts } from './idle.mjs'
import { npm, projectFolder } from './project.mjs'
import { serveCompressed } from './serve-compressed.mjs'

const rounds = Number(process.env['ROUNDS'] ?? 9)
const said = { picture: 'the coloured countries', settled: 'a settled map' }

/** @typedef {{ name: 'atlas' | 'floor', address: string }} Page */
/** @typedef {{ name: string, kilobits?: number, latency?: number, slowdown?: number }} Line */
/** @typedef {{ picture: number, settled: number }} Times milliseconds from opening the page */

/** @type {Line[]} */
const lines = [
  { name: 'fast line' },
  { name: '1.6 Mbit/s, 150 ms, 4x slower CPU', kilobits: 1600, latency: 150, slowdown: 4 },
]

/** @type {Page[]} */
const pages = [
  { name: 'atlas', address: await servedAtlas() },
  { name: 'floor', address: await servedFloor() },
]

const executablePath = findOrInstallBrowser()
const browser = await chromium.launch({
  args: browserArguments,
  ...(executablePath ? { executablePath } : {}),
})

for (const line of lines) {
  /** @type {Record<Page['name'], Times[]>} */
  const times = { atlas: [], floor: [] }
  // The first round warms the disk and the browser. The pages take turns, so a busy moment of the machine affects both.
  for (let round = 0; round <= rounds; round += 1) {
    for (const page of pages) {
      const measured = await timesOf(page, line)
      if (round > 0) times[page.name].push(measured)
    }
  }
  for (const moment of /** @type {const} */ (['picture', 'settled'])) {
    const [atlas, floor] = [times.atlas.map((one) => one[moment]), times.floor.map((one) => one[moment])]
    console.log(`${line.name}: from opening the page to ${said[moment]}, over ${rounds} rounds:`)
    console.log(lineOf('atlas', atlas))
    console.log(lineOf('floor', floor))
    console.log(`atlas / floor = ${(median(atlas) / median(floor)).toFixed(2)}\n`)
  }
}
await browser.close()

console.log('At rest with every layer on, of one processor core, the browser with all its processes takes:')
for (const { name, part } of await idleParts(pages[0]?.address ?? '')) {
  console.log(`${name}  ${(100 * part).toFixed(1)} %`)
}
process.exit(0)

/**
 * A first visit, with an empty cache.
 *
 * @param {Page} page
 * @param {Line} line
 * @returns {Promise<Times>}
 */
async function timesOf({ name, address }, { kilobits, latency = 0, slowdown = 1 }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  try {
    const debuggerSession = await context.newCDPSession(page)
    await debuggerSession.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    if (kilobits) {
      const throughput = (kilobits * 1000) / 8
      await debuggerSession.send('Network.emulateNetworkConditions', {
        offline: false,
        latency,
        downloadThroughput: throughput,
        uploadThroughput: throughput,
      })
    }
    await page.addInitScript(watchForWholePicture)
    await page.goto(address, { waitUntil: 'commit' })
    const pictures = [await timeOf(page, `${name}:first-picture`)]
    // On a slow line the first paint can come while the picture is still arriving. Such a paint is not counted.
    if (name === 'atlas') pictures.push(await timeOf(page, 'whole-picture'))
    return {
      picture: Math.max(...pictures),
      settled: await timeOf(page, `${name}:map-settled`),
    }
  } finally {
    await context.close()
  }
}

/** Runs in the page: marks the first frame with the whole picture. */
function watchForWholePicture() {
  if (document.querySelector('#first-picture + *')) performance.mark('whole-picture')
  else if (performance.now() < 30_000) requestAnimationFrame(watchForWholePicture)
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} mark
 * @returns {Promise<number>}
 */
async function timeOf(page, mark) {
  try {
    const wanted = await page.waitForFunction(
      (name) => performance.getEntriesByName(name)[0]?.startTime,
      mark,
      { timeout: 120_000 },
    )
    return Number(await wanted.jsonValue())
  } catch (problem) {
    throw new Error(`The page never set the mark ${mark}.`, { cause: problem })
  }
}

async function servedAtlas() {
  const outDir = join(projectFolder, '.cache', 'bench', 'atlas')
  if (!npm(['run', '--silent', 'build', '--', '--logLevel', 'warn', '--outDir', outDir])) process.exit(1)
  return serveCompressed(outDir)
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
  return serveCompressed(outDir)
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
