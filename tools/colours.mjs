// @ts-check
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { projectFolder } from './project.mjs'

/** Writes the colours of the palette as the style sheet of the page; `npm run fix` runs it. */
const symbols = join(projectFolder, 'src', 'symbols')
/** @type {{ module: typeof import('../src/symbols/css-colours.ts') }} */
const { module } = await runnerImport(join(symbols, 'css-colours.ts'), {
  root: projectFolder,
  logLevel: 'error',
})
writeFileSync(join(symbols, 'colours.css'), module.colourSheet())
