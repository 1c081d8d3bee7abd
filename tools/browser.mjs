// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { npm } from './project.mjs'

/**
 * Chromium fetches 146 modules for a list of suggestions below its own address bar, for each window anew, even where no
 * bar is shown: a third of the time in which the atlas opens. Only the last flag of this name counts, so the features
 * that Playwright turns off are named again.
 */
const disabledFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

const everywhere = [
  `--disable-features=${disabledFeatures.join(',')}`,
  '--no-sandbox',
  '--disable-background-networking',
]

/** Arguments with which Chromium draws WebGL without a graphics card, runs as root, and calls no other host. */
export const browserArguments = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // Everything but WebGL is painted as without a graphics card: on an emulated card it takes ten times as long.
  '--disable-gpu-rasterization',
  ...everywhere,
]

/** Arguments with which Chromium has no WebGL, on a card or in software, as on a locked-down machine. */
export const argumentsWithoutWebGL = ['--disable-gpu', '--disable-software-rasterizer', ...everywhere]

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((place) => {
    const folder = process.env[place]
    return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : []
  }),
}

/**
 * The browser of the tests: `CHROMIUM_PATH`, else an installed Chromium or Chrome, else the one that Playwright
 * downloaded earlier.
 *
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env['CHROMIUM_PATH']
  if (named) return named
  return [...onPath(), ...inUsualPlaces(), ...fromPlaywright()].find(runs)
}

/**
 * Finds a browser, or installs one: Playwright's own, or Debian's where Playwright's cannot be downloaded.
 *
 * @returns {string | undefined}
 */
export function findOrInstallBrowser() {
  const found = findBrowser()
  if (found) return found
  console.log('No Chromium or Chrome found; installing one …')
  npm(['exec', '--', 'playwright', 'install', 'chromium'])
  const downloaded = findBrowser()
  if (downloaded) return downloaded
  installFromDebian()
  return findBrowser()
}

/** @returns {string[]} */
function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)))
}

/** @returns {string[]} */
function inUsualPlaces() {
  if (process.platform === 'darwin') return usualPlaces.darwin
  return process.platform === 'win32' ? usualPlaces.win32 : []
}

/** @returns {string[]} */
function fromPlaywright() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test')
  return [chromium.executablePath()]
}

/**
 * Whether a browser starts. A distribution may ship a stub that only says where to get the real one.
 *
 * @param {string} browser
 */
function runs(browser) {
  if (!existsSync(browser)) return false
  // On Windows `--version` opens a window instead.
  if (process.platform === 'win32') return true
  return spawnSync(browser, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

function installFromDebian() {
  const asRoot = process.getuid?.() === 0
  if (!asRoot || !existsSync('/usr/bin/apt-get')) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', ['-qq', ...step], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  }
}
