// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, projectFolder } from './project.mjs'

/** Installs the packages of the lock file, unless exactly these are installed already. */
export function installPackages() {
  if (packagesAreInstalled()) return
  console.log('Installing packages …')
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  if (npm(['ci', '--include=dev', ...quiet])) return
  console.error('The packages could not be installed: see what npm says above.')
  process.exit(1)
}

/**
 * Whether the installed packages are those of the lock file. It compares contents, not dates, so it notices a fresh clone,
 * a branch with other versions, and an unfinished install.
 *
 * @returns {boolean}
 */
function packagesAreInstalled() {
  const wanted = packagesIn('package-lock.json')
  const installed = packagesIn(join('node_modules', '.package-lock.json'))
  return Object.entries(wanted).every(
    ([folder, { version, optional }]) => folder === '' || optional || installed[folder]?.version === version,
  )
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(join(projectFolder, lockFile), 'utf8')).packages
  } catch {
    return {}
  }
}
