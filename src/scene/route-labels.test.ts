import { expect, test } from 'vitest'
import { type Line, marksOf } from '../overlays/index.ts'
import { routeNamesIn } from './route-labels.ts'

const marks = marksOf(['energy', 'middle-corridor', 'rivals'], { reading: 'record', subject: null })
const lines = marks.filter((mark): mark is Line => mark.kind === 'line')
const legOf = ({ route, leg }: Line) => `${route}/${leg}`

test('a leg is named once, although it has a line for each part that is known or approximate', () => {
  const legs = new Set(lines.map(legOf))
  expect(lines.length).toBeGreaterThan(legs.size)
  expect(routeNamesIn(marks, null).map(({ line }) => legOf(line))).toEqual([...legs])
})

test('the name can lie anywhere from the start of a leg to its end', () => {
  const broken = lines.filter(({ route }) => route === 'cpc')
  const [name] = routeNamesIn(marks, 'cpc')
  expect(broken.length).toBeGreaterThan(1)
  // The oil flows west, and names are read from west to east.
  expect(name?.turned).toBe(true)
  expect([name?.path[0], name?.path.at(-1)]).toEqual([broken.at(-1)?.path.at(-1), broken[0]?.path[0]])
})

test('on a small map each main line is named along one leg, and a chosen route along all of its legs', () => {
  const early = routeNamesIn(marks, null).filter(({ rank }) => rank === 0)
  const routes = early.map(({ line }) => line.route)
  expect(routes).toContain('middle-corridor')
  expect(routes).toContain('instc-west')
  expect(new Set(routes).size).toBe(routes.length)
  const chosen = routeNamesIn(marks, 'middle-corridor')
  expect(chosen.length).toBeGreaterThan(1)
  expect(chosen.every(({ rank }) => rank === 0)).toBe(true)
})
