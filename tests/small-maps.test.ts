import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { countryOf, membersOf, readings, spheres } from '../src/facts/index.ts'
import { frame } from '../src/panels/pages/spheres/frame.ts'
import { PaperMap } from '../src/paper/PaperMap.tsx'
import { conicFor } from '../src/paper/projected-map.ts'
import { sceneOf } from '../src/scene/scene.ts'
import { pageColours } from '../src/symbols/css-colours.ts'
import { firstView } from '../src/view/view.ts'
import { elementsIn } from './support/drawn-svg.ts'
import { shapes, sphereLinesFor } from './support/painters.ts'

const plane = conicFor({ width: 372, height: 232 }, frame, { detail: 2 })

test('the frame of the small maps holds every country that any sphere names', () => {
  const named = readings.flatMap(({ id }) =>
    spheres.flatMap((sphere) => membersOf(sphere.id, id).map(({ country }) => country)),
  )
  const [west, south, east, north] = frame
  for (const country of new Set(named)) {
    const [countryWest, countrySouth, countryEast, countryNorth] = countryOf(country).extent
    expect(countryWest >= west && countrySouth >= south, country).toBe(true)
    expect(countryEast <= east && countryNorth <= north, country).toBe(true)
  }
})

test('a small map tints the countries of its sphere, and names no others but the powers', () => {
  const scene = sceneOf({ ...firstView, layers: ['spheres'], subject: { kind: 'sphere', id: 'iran' } })
  const sphereLines = sphereLinesFor('articles')
  const markup = renderToStaticMarkup(
    createElement(PaperMap, { scene, shapes, sphereLines, plane, colours: pageColours, small: true }),
  )
  const tinted = elementsIn(markup).flatMap(({ attributes }) =>
    attributes['data-mark']?.startsWith('hatch-') ? [attributes] : [],
  )
  expect(tinted.map(({ fill }) => fill)).toEqual(
    membersOf('iran', 'articles').map(() => 'var(--map-sphere-iran)'),
  )
  expect(markup).not.toContain('data-mark="line-iran"')
  expect(markup).not.toContain('paper-hatch-iran')
  expect(markup).toContain('data-name="name-AZE"')
  expect(markup).toContain('data-name="name-RUS"')
  expect(markup).not.toContain('data-name="name-UZB"')
})
