import { describe, expect, test } from 'vitest'
import { firstView } from '../view/view.ts'
import { pointedAt } from './hit-test.ts'
import type { Projection } from './nearest-mark.ts'
import { type DrawnView, sceneOf } from './scene.ts'

/** A projection with ten pixels to a degree, and north up. */
const projection: Projection = ([lng, lat]) => [lng * 10, -lat * 10]

function at(view: Partial<DrawnView>, lng: number, lat: number) {
  const drawn: DrawnView = {
    layers: [],
    only: null,
    front: null,
    reading: 'record',
    subject: null,
    claim: null,
    ...view,
  }
  return pointedAt(sceneOf(drawn), {
    pixel: projection([lng, lat]),
    zoom: 5,
    projection,
    country: () => undefined,
  })
}

describe('the hit test', () => {
  test('a base opens its sphere and says what it is and where, according to the record alone', () => {
    expect(at({ layers: ['spheres'] }, 40.58, 43.1)).toEqual({
      subject: 'russia',
      name: 'Gudauta',
      detail: '7th base of Russia, in Abkhazia, an occupied region of Georgia',
    })
    expect(at({ layers: ['spheres'], reading: 'articles' }, 40.58, 43.1)).toBeNull()
  })

  test('a base is not found while another power is chosen', () => {
    const china = { kind: 'sphere', id: 'china' } as const
    expect(at({ layers: ['spheres'], subject: china }, 40.58, 43.1)).toBeNull()
    const russia = { kind: 'sphere', id: 'russia' } as const
    expect(at({ layers: ['spheres'], subject: russia }, 40.58, 43.1)?.subject).toBe('russia')
  })

  test('an arc says its two ends and its amount, and its dot its kind', () => {
    expect(at({ layers: ['flows'] }, 50.2, 46.75)).toEqual({
      subject: 'KAZ',
      name: 'Oil from Kazakhstan to Russia’s ports (Novorossiysk), 62.8\u2009Mt/y (2025); from three fields, out of 70.52 that the CPC shipped in all',
      detail: '',
    })
    expect(at({ layers: ['flows'] }, 27, 46.6)).toEqual({
      subject: 'AZE',
      name: 'Europe',
      detail: 'destination, one dot for all of it',
    })
  })

  test('a point of a route names its route, and an arc of diplomacy says who does what to whom', () => {
    expect(at({ layers: ['energy'] }, 53.38, 46.16)).toEqual({
      subject: 'cpc',
      name: 'Tengiz',
      detail: 'Caspian Pipeline Consortium',
    })
    const layers = ['diplomacy'] as const
    const { marks: arcs } = sceneOf({ ...firstView, layers })
    const arc = arcs.find((mark) => mark.kind === 'line' && mark.id === 'tie-RUS-pressures-KAZ')
    const [lng, lat] = (arc?.kind === 'line' && arc.path[12]) || [0, 0]
    expect(at({ layers, reading: 'articles' }, lng, lat)?.name).toBe('Russia puts pressure on Kazakhstan')
  })

  test('a trunk of arcs says all that goes on from it, and a branch after the fork only its own', () => {
    const layers = ['diplomacy'] as const
    const { marks } = sceneOf({ ...firstView, layers })
    const middle = (id: string) => {
      const mark = marks.find((one) => one.id === id)
      return (mark?.kind === 'line' && mark.path[Math.floor(mark.path.length / 2)]) || ([0, 0] as const)
    }
    const trunk = marks.find(({ id }) => id.startsWith('trunk-AZE-approaches'))
    expect(at({ layers, reading: 'articles' }, ...middle(trunk?.id ?? ''))).toEqual({
      subject: 'AZE',
      name: 'Azerbaijan: approaches Uzbekistan, Turkmenistan, Tajikistan and Kyrgyzstan',
      detail: '',
    })
    expect(at({ layers, reading: 'articles' }, ...middle('tie-AZE-approaches-TJK'))?.name).toBe(
      'Azerbaijan approaches Tajikistan',
    )
  })
})
