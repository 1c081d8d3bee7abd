import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { colourSheet, mapColours, propertyOf } from './css-colours.ts'

const file = new URL('./colours.css', import.meta.url)

// After a change of the palette: WRITE_COLOURS=1 npx vitest run src/paper/colours.test.ts
if (process.env['WRITE_COLOURS']) writeFileSync(file, colourSheet())

test('the style sheet has the colours of the palette, light and dark', () => {
  expect(readFileSync(file, 'utf8')).toBe(colourSheet())
})

test('no two colours share a custom property', () => {
  expect(new Set(mapColours.map(propertyOf)).size).toBe(mapColours.length)
})
