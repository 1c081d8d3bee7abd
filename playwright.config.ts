import { defineConfig } from '@playwright/test'
import type { Machine } from './e2e/support/people.ts'
import { argumentsWithoutWebGL, browserArguments, findBrowser } from './tools/browser.mjs'

const atRoot = { port: 41740, base: '/', build: 'dist' }
const underPath = { port: 41741, base: '/atlas/', build: '.cache/under-a-path' }

const executablePath = findBrowser()

/** The specs of WebGL, its worker, its graphics memory, and the change from paper to MapLibre. */
const ofMapLibreAlone = /\/(map-trouble|own-host|painter-changes|take-over|transfer)\.spec\.ts$/
const ofEachPainter = /@map/

export default defineConfig<Machine>({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  // Two workers, so a machine with two cores draws both maps in time.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // No test asserts a time: a machine that draws WebGL in software may be three times slower than another.
  timeout: 180_000,
  globalTimeout: 45 * 60_000,
  expect: { timeout: 40_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    // Wide enough for panels beside the map. A larger map draws each frame more slowly. A spec about layout or motion
    // sets its own viewport.
    viewport: { width: 1000, height: 600 },
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: launched(browserArguments),
    permissions: ['clipboard-read', 'clipboard-write'],
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'map', testMatch: ofMapLibreAlone, use: { baseURL: addressOf(atRoot) } },
    // The actions of a reader on the map itself: one suite for two painters.
    {
      name: 'map as on paper',
      testIgnore: ofMapLibreAlone,
      grep: ofEachPainter,
      use: { baseURL: addressOf(atRoot) },
    },
    // The words are the same code for both painters. A start without WebGL takes a third of the processor time.
    {
      name: 'paper',
      testIgnore: ofMapLibreAlone,
      use: {
        baseURL: addressOf(atRoot),
        painter: 'paper',
        launchOptions: launched(argumentsWithoutWebGL),
      },
    },
    // A project page has a path before its files. That can break only the loading of files, so one spec runs twice.
    { name: 'under a path', testMatch: 'own-host.spec.ts', use: { baseURL: addressOf(underPath) } },
  ],
  webServer: [
    // The output of `npm run build`, which readers get.
    { command: serve(atRoot), url: addressOf(atRoot), env: { BASE_PATH: atRoot.base }, timeout: 60_000 },
    {
      command: `npm run --silent build -- --logLevel warn --outDir ${underPath.build} && ${serve(underPath)}`,
      url: addressOf(underPath),
      env: { BASE_PATH: underPath.base },
      timeout: 180_000,
    },
  ],
})

function launched(args: string[]) {
  return { args, ...(executablePath ? { executablePath } : {}) }
}

interface Served {
  port: number
  base: string
  build: string
}

function addressOf({ port, base }: Served): string {
  return `http://127.0.0.1:${port}${base}`
}

function serve({ port, build }: Served): string {
  return `npm exec -- vite preview --host 127.0.0.1 --port ${port} --strictPort --outDir ${build}`
}
