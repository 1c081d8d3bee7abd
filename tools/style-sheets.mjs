// @ts-check
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { projectFolder } from './project.mjs'

/** Writes the palette and the layout as style sheets of the page. `npm run fix` runs it. */
const source = join(projectFolder, 'src')
const options = { root: projectFolder, logLevel: /** @type {const} */ ('error') }
/** @type {{ module: typeof import('../src/symbols/css-colours.ts') }} */
const colours = await runnerImport(join(source, 'symbols', 'css-colours.ts'), options)
/** @type {{ module: typeof import('../src/ui/layout-sheet.ts') }} */
const layout = await runnerImport(join(source, 'ui', 'layout-sheet.ts'), options)
writeFileSync(join(source, 'symbols', 'colours.css'), colours.module.colourSheet())
writeFileSync(join(source, 'ui', 'layout.css'), layout.module.layoutSheet())
