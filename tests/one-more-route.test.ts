import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { runnerImport } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { preciseGround } from './support/precise-shapes.ts'

/** A copy of the source in which one route more is written as somebody would write it: one record, one index line. */
const copy = join(import.meta.dirname, '..', '.cache', 'one-more-route')
const src = join(copy, 'src')

/** It rests on a claim that is there; its course lies within Israel. */
const record = `import { leg, route, through } from '../route.ts'

export const trialLine = route({
  id: 'trial-line',
  name: 'Trial line',
  overlay: 'energy',
  carries: 'gas',
  summary: 'Gas from Ashkelon to Beersheba, for a trial.',
  transits: ['ISR'],
  avoids: ['EGY', 'JOR'],
  illustrates: [],
  legs: [
    leg({
      id: 'ashkelon-beersheba',
      name: 'Ashkelon–Beersheba',
      mode: 'gas pipeline',
      because: ['pr-eapc'],
      waypoints: [
        through('Ashkelon', 34.58, 31.64, 'ISR'),
        through('Beersheba (W of)', 34.7, 31.25, 'ISR'),
      ],
    }),
  ],
  nodes: [],
})
`

async function imported<Module>(file: string): Promise<Module> {
  const { module } = await runnerImport<Module>(join(src, file), { root: copy, logLevel: 'error' })
  return module
}

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  cpSync(join(import.meta.dirname, '..', 'src'), src, { recursive: true })
  const folder = join(src, 'facts', 'routes')
  writeFileSync(join(folder, 'trial-line.ts'), record)
  const index = readFileSync(join(folder, 'index.ts'), 'utf8')
  // The line that imports it, and the line that lists it, which an editor writes as one.
  const listed = index.replace(
    '\nconst all = [\n',
    "import { trialLine } from './trial-line.ts'\n\nconst all = [\n  trialLine,\n",
  )
  expect(listed).not.toBe(index)
  writeFileSync(join(folder, 'index.ts'), listed)
  writeFileSync(
    join(copy, 'tsconfig.json'),
    JSON.stringify({ extends: '../../tsconfig.json', include: ['src'] }),
  )
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('the whole source compiles with it', () => {
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json')
  const compiler = join(dirname(typescript), 'bin', 'tsc')
  expect(() =>
    execFileSync(process.execPath, [compiler, '--project', copy], { encoding: 'utf8' }),
  ).not.toThrow()
})

test('it is drawn, explained in the legend and answers why', async () => {
  const { marksOf, legendOf, overlays } =
    await imported<typeof import('../src/overlays/index.ts')>('overlays/index.ts')
  const scene = { reading: 'record', subject: null } as const
  const drawn = marksOf(['energy'], scene).filter((mark) => mark.subject === trial)
  expect(drawn).toMatchObject([{ kind: 'line', style: 'gas pipeline', because: ['pr-eapc'] }])
  const energy = overlays.find(({ id }) => id === 'energy')
  const rows = energy ? legendOf(energy, scene) : []
  const explained = rows.flatMap(({ marks }) => marks.map(({ id }) => id))
  expect(explained).toContain(drawn[0]?.id)
})

test('a link opens it, and it writes a link', async () => {
  const { read, write } = await imported<typeof import('../src/view/url/url.ts')>('view/url/url.ts')
  const { view, dropped } = read('route=trial-line&layers=energy')
  expect(dropped).toEqual([])
  expect(view.subject).toEqual({ kind: 'route', id: trial })
  expect(write(view)).toBe('route=trial-line&layers=energy')
})

test('its profile has its claims, and the published data has its leg', async () => {
  const { claimsAbout } = await imported<typeof import('../src/facts/index.ts')>('facts/index.ts')
  expect(claimsAbout(trial).map(({ id }) => id)).toEqual(['pr-eapc'])
  const published =
    await imported<typeof import('../src/facts/published/index.ts')>('facts/published/index.ts')
  const lines = JSON.parse(published.publishedFiles({})['routes.geojson'] ?? '')
  expect(lines.features).toContainEqual(expect.objectContaining({ id: 'trial-line/ashkelon-beersheba' }))
})

test('the shapes check its course with the others’', async () => {
  const { mapChecks } =
    await imported<typeof import('../src/facts/map-check/run.ts')>('facts/map-check/run.ts')
  expect(mapChecks(preciseGround).faults).toEqual([])
})

/** Known to the copy alone, so the types here do not know it. */
const trial = 'trial-line' as Parameters<typeof import('../src/facts/index.ts').claimsAbout>[0]
