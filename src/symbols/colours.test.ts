import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { colourSheet, mapColours, propertyOf } from './css-colours.ts'

function textOf(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
}

test('the style sheet has the colours of the palette, light and dark', () => {
  expect(textOf('./colours.css'), '`npm run fix` writes src/symbols/colours.css anew').toBe(colourSheet())
})

test('no two colours share a custom property', () => {
  expect(new Set(mapColours.map(propertyOf)).size).toBe(mapColours.length)
})

test('the frame of the browser has the colour of paper', () => {
  const [, light, dark] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(textOf('../ui/tokens.css')) ?? []
  const page = textOf('../../index.html')
  const framed = [...page.matchAll(/name="theme-color" content="(#\w+)"/g)].map(([, colour]) => colour)
  expect(framed).toEqual([light, dark])
})
