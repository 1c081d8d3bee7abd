import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { runnerImport } from 'vite'

const root = join(import.meta.dirname, '..', '..')
/** The content of a copy: the source, its tests and their configuration. Packages are in the folder above it. */
const copied = [
  'src',
  'tests',
  'tools',
  'public',
  'docs',
  'README.md',
  'CONTRIBUTING.md',
  'index.html',
  'package.json',
  'vitest.config.ts',
]

/** An entry of a list: the line that names it, and, where it has a file of its own, the line that imports it. */
export interface Line {
  /** The path from the root. */
  readonly file: string
  /** The text that opens the list, up to its bracket. The entry becomes the first of the list. */
  readonly list: string
  readonly entry: string
  readonly imported?: string
}

/** A copy of the tree, in which a test adds things as a contributor would. */
export interface TreeCopy {
  readonly folder: string
  /** Writes a new file. Throws where the file exists already. */
  readonly addFile: (path: string, text: string) => void
  /** Writes an entry into a list. Throws where the list is not found exactly once. */
  readonly addLine: (line: Line) => void
  /** Compiles `src`. Throws with the output of the compiler. */
  readonly compile: () => void
  /** Runs test files of the copy, given by parts of their paths. Throws with the failures. */
  readonly runTests: (...files: readonly string[]) => void
  /** Imports a module of the copy by its path from `src`. */
  readonly imported: <Module>(file: string) => Promise<Module>
  readonly remove: () => void
}

/** A fresh copy of the tree in `.cache`, under a name that no other test uses. */
export function treeCopy(name: string): TreeCopy {
  const folder = join(root, '.cache', name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const path of copied) cpSync(join(root, path), join(folder, path), { recursive: true })
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../tsconfig.json', include: ['src'] }),
  )
  return {
    folder,
    addFile(path, text) {
      const file = join(folder, path)
      if (existsSync(file)) throw new Error(`There is a file ${path} already`)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    },
    addLine({ file, list, entry, imported }) {
      const path = join(folder, file)
      const text = readFileSync(path, 'utf8')
      if (text.split(list).length !== 2) throw new Error(`${file} does not have “${list}” exactly once`)
      const listed = text.replace(list, () => `${list}\n  ${entry},`)
      writeFileSync(path, imported === undefined ? listed : `${imported}\n${listed}`)
    },
    compile() {
      const typescript = createRequire(import.meta.url).resolve('typescript/package.json')
      run([join(dirname(typescript), 'bin', 'tsc'), '--project', folder], folder)
    },
    runTests(...files) {
      const vitest = createRequire(import.meta.url).resolve('vitest/package.json')
      run(
        [join(dirname(vitest), 'vitest.mjs'), 'run', '--root', folder, '--reporter', 'dot', ...files],
        folder,
      )
    },
    async imported<Module>(file: string) {
      const { module } = await runnerImport<Module>(join(folder, 'src', file), {
        root: folder,
        configFile: false,
        logLevel: 'error',
      })
      return module
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Runs a script of a package in Node. Throws with its whole output where it fails. */
function run(script: readonly string[], folder: string): void {
  // A test runner that a test starts must not take itself for a worker of the outer one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')))
  try {
    execFileSync(process.execPath, script, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string }
    throw new Error(`${basename(script[0] ?? '')} failed:\n${stdout ?? ''}\n${stderr ?? ''}`)
  }
}
