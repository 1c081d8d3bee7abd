// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { projectFolder } from '../project.mjs'
import { sectionsOf } from './article.mjs'
import { outlineFile } from './outline-file.mjs'

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('Name the article: npm run sources:outline -- path/to/id-of-the-source.md')
  process.exit(1)
}

const folder = join(projectFolder, 'src', 'facts', 'sources', basename(file, '.md'))
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'outline.json'), outlineFile(sectionsOf(readFileSync(file, 'utf8'))))
console.log(`Wrote ${join(folder, 'outline.json')}`)
