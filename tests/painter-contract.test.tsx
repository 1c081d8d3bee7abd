import { act } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Pixel } from '../src/geometry/viewport.ts'
import type { Theme } from '../src/overlays/index.ts'
import { type Hovered, type PainterSurface, pace } from '../src/scene/painter-contract.ts'
import { PainterController } from '../src/scene/painter-controller.ts'
import { sceneOf } from '../src/scene/scene.ts'
import { type Camera, fitRegion, region } from '../src/view/camera/camera.ts'
import { looksSame } from '../src/view/camera/camera-keeper.ts'
import { viewStore } from '../src/view/store.ts'
import { firstView, type View } from '../src/view/view.ts'
import { libreSurface } from './support/libre-surface.ts'
import { paperSurface } from './support/paper-surface.ts'
import type { SurfaceUnderTest } from './support/surface-under-test.ts'

const size = { width: 1000, height: 600 }
const padding = { top: 0, right: 0, bottom: 0, left: 0 }
const whole = fitRegion(region, size, padding)
const near: Camera = { zoom: 6, lat: 41, lng: 49 }
const kazakhstan: Pixel = [700, 200]
const sea: Pixel = [10, 590]

const surfaces: readonly { readonly name: string; readonly make: (camera: Camera) => SurfaceUnderTest }[] = [
  { name: 'MapLibre', make: (camera) => libreSurface({ camera, size, lands: [[kazakhstan, 'KAZ']] }) },
  { name: 'paper', make: (camera) => paperSurface({ camera, size, lands: [[kazakhstan, 'KAZ']] }) },
]

beforeEach(() => {
  viewStore.setState({ view: firstView })
})

describe.each(surfaces)('the contract of a painter, kept by $name', ({ make }) => {
  /** A controller whose surface shows a view and has drawn everything. */
  function shown(view: View = firstView, lessMotion = true) {
    const under = make(whole)
    const settled: boolean[] = []
    const hovered: (Hovered | null)[] = []
    const rested: (Camera | null)[] = []
    const sphereLines = 'not asked for' as const
    const showing = { view, scene: sceneOf(view), sphereLines, theme: 'light' as Theme, padding, lessMotion }
    const controller = new PainterController({
      surface: under.surface,
      showing,
      onSettled: (now) => settled.push(now),
      onHover: (now) => hovered.push(now),
      onRest: (now) => rested.push(now?.camera ?? null),
    })
    under.finish()
    const show = (next: Partial<typeof showing>) => controller.show({ ...showing, ...next })
    return { ...under, controller, show, settled, hovered, rested }
  }

  function isAt(surface: PainterSurface, camera: Camera): boolean {
    return looksSame({ ...surface.getCenter(), zoom: surface.getZoom() }, camera)
  }

  test('rule 1: the camera is where it was sent, and the view gets it once', () => {
    const { surface, controller, finish, rested } = shown()
    surface.jumpTo({ center: [near.lng, near.lat], zoom: near.zoom })
    finish()
    expect(isAt(surface, near)).toBe(true)
    expect(rested.at(-2)).toBeNull()
    expect(looksSame(rested.at(-1) ?? whole, near)).toBe(true)
    expect(looksSame(viewStore.getState().view.camera ?? whole, near)).toBe(true)
    controller.zoom(1)
    finish()
    expect(isAt(surface, { ...near, zoom: 7 })).toBe(true)
    controller.pan(100, 0)
    finish()
    expect(surface.getCenter().lng).toBeGreaterThan(near.lng)
    expect(looksSame(viewStore.getState().view.camera ?? whole, controller.camera())).toBe(true)
  })

  test('rule 1: a view with another camera moves the map there, and the view does not change', () => {
    const { surface, show, finish } = shown()
    const moved: View = { ...firstView, camera: near }
    viewStore.setState({ view: moved })
    show({ view: moved })
    finish()
    expect(isAt(surface, near)).toBe(true)
    expect(viewStore.getState().view).toBe(moved)
  })

  test('rule 1: a zoom by a button is animated, unless the reader wants less motion', () => {
    for (const [lessMotion, duration] of [
      [false, pace],
      [true, 0],
    ] as const) {
      const { surface, controller } = shown(firstView, lessMotion)
      const zoomBy = vi.spyOn(surface, 'zoomBy')
      controller.zoom(1)
      expect(zoomBy).toHaveBeenLastCalledWith(1, duration)
    }
  })

  test('rule 2: a place has its pixel in Web Mercator', () => {
    const { surface } = shown()
    const [x, y] = surface.pixelOf([whole.lng, whole.lat])
    expect(x).toBeCloseTo(size.width / 2, 3)
    expect(y).toBeCloseTo(size.height / 2, 3)
    expect(surface.pixelOf([whole.lng + 1, whole.lat + 1])[0]).toBeGreaterThan(x)
    expect(surface.pixelOf([whole.lng + 1, whole.lat + 1])[1]).toBeLessThan(y)
  })

  test('rule 3: a country is found at its pixels, and none on water', () => {
    const { controller } = shown()
    expect(controller.countryAt(kazakhstan)).toBe('KAZ')
    expect(controller.countryAt(sea)).toBeUndefined()
  })

  test('rule 4: another scene is reported once it is drawn, and another camera or page alone draws none', () => {
    const { surface, show, finish, settled } = shown()
    const draw = vi.spyOn(surface, 'draw')
    expect(settled.at(-1)).toBe(true)
    const view: View = { ...firstView, layers: ['energy'] }
    show({ view, scene: sceneOf(view) })
    expect(settled.at(-1)).toBe(false)
    finish()
    expect(settled.at(-1)).toBe(true)
    expect(draw).toHaveBeenCalledOnce()
    const before = settled.length
    const page: View = { ...view, show: 'sources' }
    show({ view: page, scene: sceneOf(page) })
    expect(settled).toHaveLength(before)
    const moved: View = { ...page, camera: near }
    show({ view: moved, scene: sceneOf(moved) })
    finish()
    expect(draw).toHaveBeenCalledOnce()
  })

  test('rule 5: a click selects the thing below it, and changes nothing where there is none', () => {
    const { click } = shown()
    act(() => click(sea))
    expect(viewStore.getState().view.subject).toBeNull()
    act(() => click(kazakhstan))
    expect(viewStore.getState().view.subject).toEqual({ kind: 'country', id: 'KAZ' })
  })

  test('rule 5: the thing under the pointer is reported, and the end of it', () => {
    const { hover, hovered } = shown()
    hover(kazakhstan)
    expect(hovered.at(-1)).toMatchObject({ subject: 'KAZ', name: 'Kazakhstan', x: 700, y: 200 })
    hover(null)
    expect(hovered.at(-1)).toBeNull()
  })

  test('rule 6: one subject is highlighted, that of the pointer before that of the keys', () => {
    const { controller, hover, highlighted } = shown()
    controller.highlight('btc')
    expect(highlighted()).toEqual(['btc'])
    hover(kazakhstan)
    expect(highlighted()).toEqual(['KAZ'])
    controller.highlight('scp')
    expect(highlighted()).toEqual(['KAZ'])
    hover(null)
    expect(highlighted()).toEqual(['scp'])
    controller.highlight(null)
    expect(highlighted()).toEqual([])
  })

  test('the focus can be given to the map itself', () => {
    const { controller, focused } = shown()
    controller.focus()
    expect(focused()).toBe(true)
  })
})
