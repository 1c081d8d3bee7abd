import { expect, test } from 'vitest'
import { frontOf } from './front.ts'
import { shownView } from './shown-view.ts'
import { firstView, type View } from './view.ts'

const view: View = { ...firstView, layers: ['energy', 'middle-corridor'] }

test('the layer that is pointed at is in front, and the same view is one object', () => {
  const shown = shownView({ view, pointedLayer: 'energy' })
  expect(frontOf(shown)).toEqual(['energy'])
  expect(shownView({ view, pointedLayer: 'energy' })).toBe(shown)
})

test('the view is drawn as it is where nothing is pointed at, the layer is off, or a row is alone', () => {
  expect(shownView({ view, pointedLayer: null })).toBe(view)
  expect(shownView({ view, pointedLayer: 'rivals' })).toBe(view)
  const alone: View = { ...view, only: { layer: 'energy', key: 'oil pipeline' } }
  expect(shownView({ view: alone, pointedLayer: 'energy' })).toBe(alone)
})
