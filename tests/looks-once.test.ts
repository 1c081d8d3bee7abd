import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { literalStylesIn } from './support/literal-styles.ts'

/** The rooms that draw on the map and in legends. */
const rooms = ['map', 'paper', 'legend', 'panels', 'prerender'] as const

/** The tables for the layout of the words around the map of a sheet and a preview. */
const layouts = ['paper/sheet-layout.ts', 'prerender/preview-layout.ts']

function filesOf(room: string): readonly string[] {
  return readdirSync(new URL(`../src/${room}`, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => `${room}/${name}`)
}

describe('everything drawn has its looks from the tables of src/symbols', () => {
  test.each(rooms)('src/%s has no size, width, dash, opacity, radius or colour of its own', (room) => {
    const literals = filesOf(room)
      .filter((name) => !layouts.includes(name))
      .flatMap((name) => {
        const source = readFileSync(new URL(`../src/${name}`, import.meta.url), 'utf8')
        return literalStylesIn(source).map(({ line, to, literal }) => `${name}:${line} ${to} ${literal}`)
      })
    expect(literals).toEqual([])
  })

  test.each([
    ['<path strokeWidth={1.8} />', 'strokeWidth'],
    ['<path strokeDasharray="2 3" />', 'strokeDasharray'],
    ['<circle r={capital ? 2.7 : radius} />', 'r'],
    ['<text fontSize={rounded(size * 0.8)} />', 'fontSize'],
    ['const size = 13; export const title = <text fontSize={size} />', 'fontSize'],
    ['<rect fill="#fbf8f2" />', 'colour'],
    ["export const paint = { 'line-width': ['*', 2.5, width] }", 'line-width'],
    ["export const paint = { 'line-dasharray': [3, 2] }", 'line-dasharray'],
    ['valueAtZoom([3, 0.6, 8, 1.4], zoom)', 'valueAtZoom'],
    ["export const paint = { 'line-width': byZoom(3, 2, 8, 4) }", 'byZoom'],
  ])('%s is found', (source, to) => {
    expect(literalStylesIn(source).map((one) => one.to)).toContain(to)
  })

  test.each([
    '<path strokeWidth={2 * style.haloWidth} opacity={chosen ? 1 : otherLinesOpacity} />',
    "export const paint = { 'line-width': byZoom(from, style.width[1], to, 1), 'line-opacity': 0 }",
  ])('%s is not', (source) => {
    expect(literalStylesIn(source)).toEqual([])
  })
})
