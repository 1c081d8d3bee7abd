// @ts-check
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { runnerImport } from 'vite'
import { argumentsWithoutWebGL, browserArguments, findBrowser } from './browser.mjs'
import { projectFolder } from './project.mjs'

/** How long a page at rest is measured, in seconds. */
const watched = 10

/**
 * The share of one processor core, from 0 to 1, that all processes of the browser take while the page with every layer is
 * at rest: for each painter, and for an empty page to compare.
 *
 * @param {string} atlas its address
 * @returns {Promise<readonly { name: string, part: number }[]>}
 */
export async function idleParts(atlas) {
  /** @type {{ module: typeof import('../src/overlays/index.ts') }} */
  const { module } = await runnerImport(join(projectFolder, 'src', 'overlays', 'index.ts'), {
    root: projectFolder,
    logLevel: 'error',
  })
  const full = `${atlas}?layers=${module.overlayIds.join('~')}&map=4.3/41.5/52`
  return [
    { name: 'an empty page', part: await idlePart('about:blank', browserArguments) },
    { name: 'MapLibre', part: await idlePart(full, browserArguments) },
    { name: 'paper', part: await idlePart(full, argumentsWithoutWebGL) },
  ]
}

/**
 * @param {string} address
 * @param {string[]} args
 */
async function idlePart(address, args) {
  const executablePath = findBrowser()
  const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(address)
    if (address !== 'about:blank')
      await page.waitForSelector('section[aria-label="Map"][data-settled="true"]', { timeout: 120_000 })
    // Chromium continues its own work for a while after a page has loaded.
    await page.waitForTimeout(10_000)
    const debuggerSession = await browser.newBrowserCDPSession()
    const used = async () => {
      const { processInfo } = await debuggerSession.send('SystemInfo.getProcessInfo')
      return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0)
    }
    const before = await used()
    await page.waitForTimeout(watched * 1000)
    return ((await used()) - before) / watched
  } finally {
    await browser.close()
  }
}
