import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sources } from '../../src/facts/index.ts'
import { sectionsOf } from '../../tools/sources/article.mjs'

const folder = new URL('../../../shared/sources/', import.meta.url)

/** Whether the articles, which are not ours to publish, are beside the repository. */
export const articlesAreHere = existsSync(folder)

if (!articlesAreHere) {
  process.stderr.write(
    `No articles in ${fileURLToPath(folder)}: the laws that need their text are skipped.\n`,
  )
}

/** The articles whose text is at hand, each with its sections. */
export const articles = (articlesAreHere ? sources : [])
  .filter(({ kind }) => kind === 'article')
  .map((source) => ({
    source,
    sections: sectionsOf(readFileSync(new URL(`${source.id}.md`, folder), 'utf8')),
  }))
