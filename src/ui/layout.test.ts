import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { breakpoints } from './layout.ts'
import { layoutSheet } from './layout-sheet.ts'

const source = fileURLToPath(new URL('..', import.meta.url))
const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
)

function textOf(path: string): string {
  return readFileSync(join(source, path), 'utf8')
}

test('the style sheet of the layout has the sizes of its table', () => {
  expect(textOf('ui/layout.css'), '`npm run fix` writes src/ui/layout.css anew').toBe(layoutSheet())
})

test('style sheets ask for the widths of the window that the table has', () => {
  const widths = Object.values(breakpoints)
  const known = widths.flatMap((width) => [`min-width: ${width}px`, `max-width: ${width - 1}px`])
  const unknown = sheets.flatMap((path) =>
    [...textOf(path).matchAll(/@media[^{]*/g)]
      .flatMap(([query]) => query.match(/\([^)]*width[^)]*\)/g) ?? [])
      .filter((asked) => !known.includes(asked.slice(1, -1)))
      .map((asked) => `src/${path}: ${asked}`),
  )
  expect(unknown, 'Media queries cannot read custom properties. Take a width of src/ui/layout.ts').toEqual([])
})
