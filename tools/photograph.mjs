// @ts-check
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { browserArguments, findOrInstallBrowser } from './browser.mjs'

/** @typedef {import('./readme-views.mjs').PicturedView} PicturedView */
/** @typedef {import('@playwright/test').Browser} Browser */

/**
 * Starts the browser that takes the pictures.
 *
 * @returns {Promise<Browser>}
 * @throws {Error} where no Chromium or Chrome is found or can be installed
 */
export function startBrowser() {
  const executablePath = findOrInstallBrowser()
  if (!executablePath) throw new Error('There is no Chromium or Chrome to take the pictures with.')
  return chromium.launch({ executablePath, args: browserArguments })
}

/**
 * Takes a picture of each view of a build when its map has settled, and calls `taken` with its path.
 *
 * @param {Browser} browser
 * @param {string} build the folder that `npm run build` wrote
 * @param {readonly PicturedView[]} views
 * @param {string} folder of the pictures, each `<name>.png`
 * @param {(path: string) => void} taken
 */
export async function photograph(browser, build, views, folder, taken) {
  const server = await preview({ logLevel: 'silent', build: { outDir: build }, preview: { port: 0 } })
  const address = server.resolvedUrls?.local[0] ?? ''
  for (const { name, query, width, height, dark } of views) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await page.goto(`${address}${query}`)
    await page.waitForSelector('section[aria-label="Map"][data-settled="true"]', { timeout: 60_000 })
    const path = join(folder, `${name}.png`)
    await page.screenshot({ path })
    await context.close()
    taken(path)
  }
  await server.close()
}
