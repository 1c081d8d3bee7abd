import { describe, expect, test } from 'vitest'
import { type Pixel, pixelIn } from '../geometry/viewport.ts'
import { marksOf } from '../overlays/index.ts'
import { bandAt, namePlace } from '../symbols/country-label-positions.ts'
import { type Box, fitRegion, region } from '../view/camera/camera.ts'
import { edgeSignsIn, signsOn } from './edge-signs.ts'
import { nameBoxesIn } from './name-boxes.ts'

const size = { width: 1440, height: 900 }
const padding = { top: 16, right: 16, bottom: 40, left: 344 }
const free: Box = { left: 344, top: 16, right: 1424, bottom: 860 }
const marks = marksOf(['diplomacy'], { reading: 'articles', subject: null })
const near = { camera: { zoom: 6, lat: 41.2, lng: 46.5 }, size }

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top
}

describe('the signs on the edge', () => {
  const frames = [{ camera: fitRegion(region, size, padding), size }, near]

  test.each(frames)('are in the uncovered part, and no two overlap: %o', (frame) => {
    const boxes = signsOn(frame, padding, marks, []).map(({ box }) => box)
    expect(boxes.length).toBeGreaterThan(1)
    for (const { left, top, right, bottom } of boxes) {
      expect([left >= free.left, top >= free.top, right <= free.right, bottom <= free.bottom]).toEqual([
        true,
        true,
        true,
        true,
      ])
    }
    const pairs = boxes.flatMap((one, index) => boxes.slice(index + 1).map((other) => [one, other] as const))
    expect(pairs.filter(([one, other]) => overlap(one, other))).toEqual([])
  })

  const phone = { width: 390, height: 844 }
  const aboveSheet = { top: 60, right: 16, bottom: 200, left: 16 }
  test.each([
    [{ camera: fitRegion(region, size, padding), size }, padding],
    [{ camera: { zoom: 4.3, lat: 41.5, lng: 52 }, size }, padding],
    [{ camera: fitRegion(region, phone, aboveSheet), size: phone }, aboveSheet],
  ] as const)('cover no name of a country: %o', (frame, free) => {
    const signs = signsOn(frame, free, marks, [])
    const { zoom } = frame.camera
    const names = nameBoxesIn((country) => pixelIn(frame, namePlace(country, bandAt(zoom)).at), zoom)
    const covered = names.filter((name) => signs.some(({ box }) => overlap(box, name)))
    expect(signs.length).toBeGreaterThan(1)
    expect(covered).toEqual([])
  })

  test('keep clear of the buttons', () => {
    const [china] = signsOn({ camera: fitRegion(region, size, padding), size }, padding, marks, []).filter(
      ({ subject }) => subject === 'CHN',
    )
    if (!china) throw new Error('No sign of China')
    const obstacle = { left: 1300, right: 1440, top: china.box.top - 10, bottom: china.box.bottom + 10 }
    const moved = signsOn({ camera: fitRegion(region, size, padding), size }, padding, marks, [obstacle])
    expect(moved.filter(({ box }) => overlap(box, obstacle))).toEqual([])
  })

  test('name what lies ahead as well, and an end in sight whose country has its name out of sight', () => {
    const texts = signsOn(near, padding, marks, []).map(({ text }) => text)
    expect(texts).toContain('to Uzbekistan and 3 more')
    expect(texts).toContain('Kazakhstan')
    expect(texts.filter((text) => text.startsWith('United States'))).toEqual(['United States · 2'])
  })

  test('are not there where every arc begins and ends beside a name', () => {
    const whole = edgeSignsIn(marks, (path) => path.map(([lng, lat]): Pixel => [lng, -lat]), {
      box: { left: -180, top: -90, right: 180, bottom: 90 },
      zoom: 4,
      nameAt: () => [0, 0],
    })
    expect(whole).toEqual([])
  })
})
