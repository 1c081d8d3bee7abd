import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addressFields } from '../src/view/view.ts'

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8')
const fieldKeys = Object.values(addressFields).flatMap(({ keys }) => Object.entries(keys))

test.each(fieldKeys)('README explains %s=, and the atlas understands each value there', (key, { parse }) => {
  const row = readme.split('\n').find((line) => line.startsWith(`| \`${key}=\` |`))
  expect(row, 'Run `npm run fix`, which writes the table of keys into README.md.').toBeDefined()
  const values = [...(row ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '').slice(1)
  expect(values).not.toEqual([])
  const rejected: string[] = []
  for (const value of values) parse(value, (text: string) => rejected.push(text))
  expect(rejected).toEqual([])
})
