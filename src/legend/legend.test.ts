import { expect, test } from 'vitest'
import { sceneOf } from '../scene/scene.ts'
import { firstView } from '../view/view.ts'
import { legendFor } from './legend.ts'

const linesOf = (layer: 'energy' | 'normalization') =>
  legendFor(sceneOf({ ...firstView, layers: [layer] })).flatMap(({ lines }) => lines)

test('a layer that draws an approximate course explains it once, as that line is drawn', () => {
  const found = linesOf('energy').filter(({ key }) => key === 'approximate')
  expect(found).toEqual([
    {
      key: 'approximate',
      name: 'Approximate course',
      sign: { kind: 'line', style: 'oil pipeline', approximate: true },
    },
  ])
})

test('a layer without courses does not', () => {
  expect(linesOf('normalization').filter(({ key }) => key === 'approximate')).toEqual([])
})
