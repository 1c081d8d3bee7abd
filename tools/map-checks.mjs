// @ts-check
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { lakeAt } from './geo/lakes.mjs'
import { countryAt, neighboursOf } from './geo/precise-countries.mjs'
import { projectFolder } from './project.mjs'

/** @typedef {import('../src/facts/map-check/run.ts').MapChecks} MapChecks */
/**
 * @template Module
 * @typedef {{ readonly module: Module, readonly files: readonly string[] }} FactsModule with every file it was read from
 */
/** @typedef {MapChecks & { readonly files: readonly string[] }} CheckedFiles with every file the facts were read from */

const moduleName = 'virtual:map-checks'
const resolvedName = `\0${moduleName}`

/** @type {Promise<CheckedFiles> | undefined} */
let checked

/**
 * Imports a module of the facts, which Node alone cannot read.
 * @template Module
 * @param {string} file its path from src/facts
 * @returns {Promise<FactsModule<Module>>}
 */
export async function importFacts(file) {
  const path = join(projectFolder, 'src', 'facts', file)
  /** @type {{ module: Module, dependencies: string[] }} */
  const { module, dependencies } = await runnerImport(path, { root: projectFolder, logLevel: 'error' })
  return { module, files: [path, ...dependencies] }
}

/** Compares the facts with the shapes at 1:10m, once per process and change of the facts, as it takes some seconds. */
export function checkFacts() {
  checked ??= readAndCheck()
  return checked
}

/** @returns {Promise<CheckedFiles>} */
async function readAndCheck() {
  /** @type {FactsModule<typeof import('../src/facts/map-check/run.ts')>} */
  const { module, files } = await importFacts('map-check/run.ts')
  /** @type {import('../src/facts/map-check/shapes.ts').CountryLookup} */
  const lookup = {
    neighboursOf,
    countryAt: (point) => countryAt([...point]),
    lakeAt: (point) => lakeAt([...point]),
  }
  return { ...module.mapChecks(lookup), files }
}

/**
 * The message of a build that stops because of a route.
 * @param {readonly string[]} faults at least one
 */
function complaint(faults) {
  return [
    'On the shapes at 1:10m, these routes are not where src/facts/routes says they are:',
    ...faults.map((fault) => `  ${fault}`),
    'Mend the waypoints, or what the route says of its transits, avoids and submarine stretches.',
  ].join('\n')
}

/** @param {string} file as Vite writes paths */
function isOfFacts(file) {
  return file.includes('/src/facts/')
}

/**
 * Compares every route and every claim of geography with the precise shapes, which are too heavy for the page. A route
 * that differs from its record stops the build. The finding of each claim is served as `virtual:map-checks`.
 *
 * @param {() => Promise<CheckedFiles>} check
 * @returns {import('vite').Plugin}
 */
export function mapChecks(check = checkFacts) {
  return {
    name: 'map-checks',
    async buildStart() {
      // In tests it runs on demand only, since most need no shapes.
      if (this.environment.config.command !== 'build') return
      const { faults } = await check()
      if (faults.length > 0) this.error(complaint(faults))
    },
    resolveId(source) {
      return source === moduleName ? resolvedName : undefined
    },
    async load(id) {
      if (id !== resolvedName) return undefined
      const { findings, faults, files } = await check()
      if (faults.length > 0) this.error(complaint(faults))
      for (const file of files) this.addWatchFile(file)
      return `export const findings = ${JSON.stringify(findings)}\n`
    },
    watchChange(file) {
      if (isOfFacts(file)) checked = undefined
    },
    hotUpdate({ file, modules }) {
      const served = this.environment.moduleGraph.getModuleById(resolvedName)
      return served && isOfFacts(file) ? [...modules, served] : undefined
    },
  }
}
