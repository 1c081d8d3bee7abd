import { defineConfig } from '@playwright/test'
import type { Machine } from './e2e/support/people.ts'
import { argumentsWithoutWebGL, browserArguments, findBrowser } from './tools/browser.mjs'

const atRoot = { port: 41740, base: '/', build: 'dist' }
const underPath = { port: 41741, base: '/atlas/', build: '.cache/under-a-path' }

const executablePath = findBrowser()

/** What a reader does on the map itself, which has to go as well without WebGL. The words are the same code for both. */
const onEitherPainter = /\/(countries|keyboard-on-map|layers|links|moving-flows|readings|rest)\.spec\.ts$/

export default defineConfig<Machine>({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  // Two, so that a machine with two cores draws both maps in time.
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
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: launched(browserArguments),
    permissions: ['clipboard-read', 'clipboard-write'],
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'map', use: { baseURL: addressOf(atRoot) } },
    // One suite, two painters.
    {
      name: 'paper',
      testMatch: onEitherPainter,
      use: {
        baseURL: addressOf(atRoot),
        painter: 'paper',
        launchOptions: launched(argumentsWithoutWebGL),
      },
    },
    // A project page lives under a path; what could break there is what is loaded, so only that is read twice.
    { name: 'under a path', testMatch: 'own-host.spec.ts', use: { baseURL: addressOf(underPath) } },
  ],
  webServer: [
    // What `npm run build` left, which is what readers get.
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
