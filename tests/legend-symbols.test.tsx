// @vitest-environment node
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import type { Sign } from '../src/legend/legend.ts'

/** Draws a sign with the current tables, changed or not. */
async function drawn(sign: Sign): Promise<string> {
  vi.resetModules()
  const { LegendSymbol } = await import('../src/legend/LegendSymbol.tsx')
  const { literalColours } = await import('../src/symbols/css-colours.ts')
  return renderToStaticMarkup(createElement(LegendSymbol, { sign, colours: literalColours('light') }))
}

type Table = Readonly<Record<string, unknown>>

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A table with other values: every number is doubled, and every colour is another. */
function changed(value: unknown): unknown {
  if (typeof value === 'number') return value * 2
  if (typeof value === 'string') return value.startsWith('#') ? '#123456' : value
  if (Array.isArray(value)) return value.map(changed)
  if (!isTable(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, changed(part)]))
}

afterEach(() => {
  vi.doUnmock('../src/symbols/line-styles.ts')
  vi.doUnmock('../src/symbols/outline-styles.ts')
  vi.doUnmock('../src/symbols/glyphs.ts')
  vi.doUnmock('../src/symbols/palette.ts')
  vi.doUnmock('../src/symbols/sphere-styles.ts')
  vi.doUnmock('../src/symbols/sphere-lines.ts')
})

const line = (style: 'gas pipeline' | 'rail'): Sign => ({ kind: 'line', style })
const sphere: Sign = { kind: 'sphere', sphere: 'iran' }
const chosen: Sign = { kind: 'sphere', sphere: 'iran', chosen: true }
const base: Sign = { kind: 'base', sphere: 'russia' }

test('a line has the width, the dash and the core of its style', async () => {
  const before = [await drawn(line('gas pipeline')), await drawn(line('rail'))]
  vi.doMock('../src/symbols/line-styles.ts', async (original) => {
    const table = await original<typeof import('../src/symbols/line-styles.ts')>()
    return { ...table, lineStyles: changed(table.lineStyles) }
  })
  const after = [await drawn(line('gas pipeline')), await drawn(line('rail'))]
  expect(before[0]).toContain('stroke-width="2.2" stroke-dasharray="7.48 3.3"')
  expect(after[0]).toContain('stroke-width="4.4" ')
  expect(before[1]).toContain('stroke-width="1.8" stroke-dasharray="7.2 5.4"')
  expect(after[1]).toContain('stroke-width="3.6" ')
})

test.each<Sign>([
  { kind: 'contest' },
  { kind: 'edge', evidence: 'several' },
  { kind: 'edge', evidence: 'one' },
])('an outline has the width, the dash and the opacity of its evidence: %o', async (sign) => {
  const before = await drawn(sign)
  vi.doMock('../src/symbols/outline-styles.ts', async (original) => {
    const table = await original<typeof import('../src/symbols/outline-styles.ts')>()
    return { ...table, evidenceOutlines: changed(table.evidenceOutlines) }
  })
  expect(await drawn(sign)).not.toBe(before)
})

test.each<Sign>([chosen, sphere, { kind: 'pips' }, base, { kind: 'silent' }, { kind: 'contest' }])(
  'a glyph is that of the map: %o',
  async (sign) => {
    const before = await drawn(sign)
    vi.doMock('../src/symbols/glyphs.ts', async (original) => {
      const table = await original<typeof import('../src/symbols/glyphs.ts')>()
      const { arrowGlyph } = table
      const other = () => arrowGlyph('oil')
      return {
        ...table,
        hatchGlyph: other,
        pipGlyph: other,
        baseGlyph: other,
        glyphs: { ...table.glyphs, silent: other(), contested: other() },
      }
    })
    const after = await drawn(sign)
    expect(before).not.toContain('M5.3 0')
    expect(after).toContain('M5.3 0')
  },
)

test('a sphere has the width of its line and its dashes', async () => {
  const before = await drawn(sphere)
  vi.doMock('../src/symbols/sphere-styles.ts', async (original) => {
    const table = await original<typeof import('../src/symbols/sphere-styles.ts')>()
    return { ...table, sphereStyles: changed(table.sphereStyles) }
  })
  const after = await drawn(sphere)
  const dashes = (markup: string) => /stroke-dasharray="([^"]+)"/.exec(markup)?.[1]
  expect(dashes(before)).toBeDefined()
  expect(dashes(after)).not.toBe(dashes(before))
  vi.doMock('../src/symbols/sphere-lines.ts', async (original) => {
    const table = await original<typeof import('../src/symbols/sphere-lines.ts')>()
    return { ...table, sphereLineWidth: () => 9 }
  })
  expect(await drawn(sphere)).toContain('stroke-width="9"')
})

test.each<Sign>([
  { kind: 'fill', rung: 'member' },
  { kind: 'silent' },
  { kind: 'contest' },
  { kind: 'edge', evidence: 'one' },
  { kind: 'point' },
  { kind: 'pips' },
  sphere,
  chosen,
  base,
  line('rail'),
])('every colour is one of the palette: %o', async (sign) => {
  const before = await drawn(sign)
  vi.doMock('../src/symbols/palette.ts', async (original) => {
    const table = await original<typeof import('../src/symbols/palette.ts')>()
    return { ...table, palettes: changed(table.palettes) }
  })
  const after = await drawn(sign)
  expect(before).toMatch(/#[0-9a-f]{6}/)
  expect([...new Set(after.match(/#[0-9a-f]{6}/g))]).toEqual(['#123456'])
})
