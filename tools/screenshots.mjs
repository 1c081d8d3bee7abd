// @ts-check
import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { browserArguments, findOrInstallBrowser } from './browser.mjs'

const everything = 'layers=normalization~energy~middle-corridor~spheres~diplomacy~rivals~flows'

/** The pictures in the README: their name, the link they show, and the window they are taken in. */
const pictures = [
  { name: 'start', query: '', width: 1440, height: 900, dark: false },
  {
    name: 'profile',
    query: '?country=AZE&layers=normalization~energy',
    width: 1440,
    height: 900,
    dark: false,
  },
  {
    name: 'all-layers',
    query: `?${everything}&map=4.3/41.5/52`,
    width: 1440,
    height: 900,
    dark: false,
  },
  {
    name: 'caucasus',
    query: `?${everything}&map=6/41.2/46.5`,
    width: 1440,
    height: 900,
    dark: false,
  },
  { name: 'dark', query: '?reading=record', width: 1440, height: 900, dark: true },
  { name: 'flows', query: '?layers=flows&reading=record', width: 1440, height: 900, dark: false },
  { name: 'phone', query: `?${everything}&map=4.3/41.5/52`, width: 390, height: 844, dark: false },
]

const folder = 'docs/screenshots'
mkdirSync(folder, { recursive: true })
const server = await preview({ logLevel: 'silent', preview: { port: 0 } })
const address = server.resolvedUrls?.local[0] ?? ''
const executablePath = findOrInstallBrowser()
if (!executablePath) throw new Error('There is no Chromium or Chrome to take the pictures with.')
const browser = await chromium.launch({ executablePath, args: browserArguments })
for (const { name, query, width, height, dark } of pictures) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(`${address}${query}`)
  await page.waitForSelector('section[aria-label="Map"][data-settled="true"]', { timeout: 60_000 })
  await page.screenshot({ path: `${folder}/${name}.png` })
  await context.close()
  console.log(`${folder}/${name}.png`)
}
await browser.close()
await server.close()
