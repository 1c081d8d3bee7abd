import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { mapChecks } from './tools/map-checks.mjs'

export default defineConfig({
  plugins: [react(), mapChecks()],
  test: {
    allowOnly: false,
    passWithNoTests: false,
    retry: 0,
    // Laws over many sets of overlays take longer than a unit test on a small machine.
    testTimeout: 60_000,
    // One worker per core, since the runner's default leaves one core idle: on two cores all tests take half the time.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Files share the modules that they import. Loading them for each file takes longer than all the tests.
          isolate: false,
          unstubGlobals: true,
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'e2e/**/*.test.ts', 'tools/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          // A `.test.tsx` draws components. A file that draws to a string can say `// @vitest-environment node`.
          name: 'page',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx', 'tests/**/*.test.tsx'],
          setupFiles: ['tests/support/page-setup.ts'],
          // Testing Library clears the page after each test only if it finds a global `afterEach`.
          globals: true,
        },
      },
    ],
  },
})
