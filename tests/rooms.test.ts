import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

interface Room {
  readonly name: string
  /** The content of the room, for the message of a failing test. */
  readonly holds: string
  /** Rooms on the same level, which do not import each other. */
  readonly beside?: readonly string[]
}

/** The rooms of `src` in the order of imports: a room imports only rooms above it in this list. */
const rooms: readonly Room[] = [
  { name: 'facts', holds: 'what we know, as plain typed records; it knows nothing of how a fact is drawn' },
  { name: 'symbols', holds: 'how a thing looks, once, as values for both painters and every legend' },
  { name: 'overlays', holds: 'what is drawn: claims in, marks and legend rows out' },
  { name: 'view', holds: 'what the reader looks at, its address and its camera' },
  { name: 'ground', holds: 'the shapes below the marks, and nothing else' },
  { name: 'geometry', holds: 'polylines and viewports, as pure functions' },
  { name: 'scene', holds: 'which marks of a view are where: hit test, keyboard targets, painter contract' },
  {
    name: 'ui',
    holds: 'the layout and controls that know nothing of the atlas; their words come in as props',
  },
  { name: 'legend', holds: 'the rows of a view and the symbol beside each' },
  { name: 'map', holds: 'the MapLibre painter', beside: ['paper'] },
  { name: 'paper', holds: 'the SVG painter', beside: ['map'] },
  { name: 'panels', holds: 'the words of the page, and the small paper maps between them', beside: ['map'] },
  { name: 'prerender', holds: 'what the build writes' },
  {
    name: 'app',
    holds: 'the page: it chooses the painter and puts the panels around it',
    beside: ['prerender'],
  },
]

/** Controls know nothing of the atlas, so each can be used anywhere. */
const closedToRooms = 'ui'

const source = fileURLToPath(new URL('../src/', import.meta.url))
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))

describe('the rooms of src', () => {
  test('hold every file but main.tsx', () => {
    const names = rooms.map(({ name }) => name)
    const loose = files.filter((path) => !names.includes(roomOf(path)))
    expect(loose, `Move each into one of ${names.join(', ')}.`).toEqual(['main.tsx'])
  })

  test.each(rooms)('$name imports only rooms before it', ({ name }) => {
    const faults = files.filter((path) => roomOf(path) === name).flatMap(faultsOf)
    expect(faults).toEqual([])
  })

  test('are the rooms that the tree of CONTRIBUTING.md shows', () => {
    const guide = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8')
    const tree = guide.slice(guide.indexOf('src/\n'), guide.indexOf('public/geo/'))
    const shown = [...tree.matchAll(/^ {2}([a-z]+)\/ /gm)].map((match) => match[1])
    expect(shown).toEqual(rooms.map(({ name }) => name))
  })
})

describe('the law itself', () => {
  test('finds an import backwards, one between rooms of a level, and a control that knows the atlas', () => {
    expect(faultOf('facts/claim.ts', 'view/view.ts')).toContain('src/facts holds what we know')
    expect(faultOf('map/style.ts', 'paper/drawing.ts')).toContain(
      'src/map and src/paper never import each other',
    )
    expect(faultOf('ui/Button.tsx', 'facts/index.ts')).toContain('src/ui holds the layout and controls')
    expect(faultOf('panels/Profile.tsx', 'view/view.ts')).toBeNull()
  })
})

/** Whether a file is part of the page. A test or a fixture is not, and may import any room. */
function faultsOf(path: string): readonly string[] {
  if (/\.(test|fixture)\.tsx?$/.test(path)) return []
  const text = readFileSync(join(source, path), 'utf8')
  const targets = [...text.matchAll(/(?:from |import\(|import )'(\.{1,2}\/[^']+)'/g)].map((match) =>
    relative(source, join(source, dirname(path), match[1] ?? '')).replaceAll('\\', '/'),
  )
  return targets.flatMap((target) => faultOf(path, target) ?? [])
}

/** Why a file must not import another, in a sentence; null where it may. */
function faultOf(path: string, target: string): string | null {
  const [from, to] = [rooms.findIndex(isRoomOf(path)), rooms.findIndex(isRoomOf(target))]
  const [room, other] = [rooms[from], rooms[to]]
  if (!room || !other || from === to) return null
  const says = `src/${path} imports src/${target}, but src/${room.name}`
  if (room.beside?.includes(other.name)) return `${says} and src/${other.name} never import each other.`
  if (to > from || room.name === closedToRooms) return `${says} holds ${room.holds}.`
  return null
}

function isRoomOf(path: string): (room: Room) => boolean {
  return ({ name }) => name === roomOf(path)
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? ''
}
