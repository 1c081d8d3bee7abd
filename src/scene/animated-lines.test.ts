import { expect, test } from 'vitest'
import { overlayIds } from '../overlays/index.ts'
import { firstView } from '../view/view.ts'
import { animatedLinesIn } from './animated-lines.ts'
import { sceneOf } from './scene.ts'

const flows = animatedLinesIn(sceneOf({ ...firstView, layers: overlayIds }).marks)

test('pipelines, tanker lanes and approaches are animated', () => {
  const styles = new Set(flows.map(({ style }) => style))
  for (const style of ['oil pipeline', 'gas pipeline', 'oil tanker', 'approaches'] as const) {
    expect(styles).toContain(style)
  }
})

test('idle pipelines, conflicts and lines without a direction are not animated', () => {
  expect(flows.filter(({ route }) => route === 'baku-supsa')).toEqual([])
  expect(flows.filter(({ style }) => style === 'fights' || style === 'rail' || style === 'ferry')).toEqual([])
})
