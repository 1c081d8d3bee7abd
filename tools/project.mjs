// @ts-check
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs npm in the project. Its output goes where ours goes.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [folder] in which npm runs; that of the project by default
 * @returns {boolean} whether it went well
 */
export function npm(args, env = {}, folder = projectFolder) {
  // The npm that started us is the safest choice. On Windows `npm` is a script, which only a shell can run.
  const started = process.env['npm_execpath']
  const [command, first] = started ? [process.execPath, [started]] : ['npm', []]
  const { status } = spawnSync(command, [...first, ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    shell: !started && process.platform === 'win32',
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return status === 0
}
