import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { spokenStringsIn } from './support/spoken-strings.ts'

const root = join(import.meta.dirname, '..')
const components = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
  .map((file) => join('src', file))

describe('words for readers', () => {
  test('are in the modules of words and in the records, never in a component', () => {
    expect(components.length).toBeGreaterThan(60)
    const found = components.flatMap((file) =>
      spokenStringsIn(file, readFileSync(join(root, file), 'utf8')).map(
        ({ line, text }) => `${file}:${line}: “${text}” belongs into the words.ts of its room`,
      ),
    )
    expect(found).toEqual([])
  })

  test.each([
    ['text between tags', '<p>Try again</p>', 'Try again'],
    ['a name that is only heard', '<button aria-label="Close" />', 'Close'],
    ['a name written as a template', '<p aria-label={`Legs in order`} />', 'Legs in order'],
    ['a choice between two words', "<p>{open ? 'hide' : more}</p>", 'hide'],
    ['a prop that a component shows', '<Page title="Sources" />', 'Sources'],
    ['a sentence outside of the tags', "const says = 'No layer is on'", 'No layer is on'],
  ])('are found as %s', (_, source, text) => {
    expect(spokenStringsIn('trial.tsx', source).map((one) => one.text)).toEqual([text])
  })

  test.each([
    ['a class', '<p className="written-note other" />'],
    ['a sign', '<p>×</p>'],
    ['a path', '<path d="M0 5H22" viewBox="0 0 100 10" />'],
    ['a typeface', '<text fontFamily="Libre Franklin" />'],
    ['a message of an error', "function f() { throw new Error('The page has no root.') }"],
    ['an id in a comparison', "const shown = kind === 'oil pipeline'"],
  ])('are not mistaken: %s', (_, source) => {
    expect(spokenStringsIn('trial.tsx', source)).toEqual([])
  })
})
