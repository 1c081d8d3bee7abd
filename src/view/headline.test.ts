import { expect, test } from 'vitest'
import { headlineOf } from './headline.ts'
import { firstView } from './view.ts'

test('the headline names country positions only while their colours are drawn', () => {
  expect(headlineOf({ ...firstView, layers: ['normalization', 'energy'] })).toBe(
    'Country positions on the Abraham Accords, according to both articles',
  )
  expect(headlineOf({ ...firstView, layers: ['spheres'], reading: 'record' })).toBe(
    'Spheres of influence, according to the public record',
  )
  expect(
    headlineOf({
      ...firstView,
      layers: ['normalization', 'energy'],
      only: { layer: 'energy', key: 'oil pipeline' },
    }),
  ).toBe('Oil pipeline, according to both articles')
  expect(headlineOf({ ...firstView, layers: ['energy', 'spheres'] })).toBe(
    '2 layers, according to both articles',
  )
  expect(headlineOf({ ...firstView, layers: [] })).toBe('No layer is on')
})
