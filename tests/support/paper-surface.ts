import { vi } from 'vitest'
import type { SubjectId } from '../../src/facts/index.ts'
import { PaperSurface, type Picture } from '../../src/paper/paper-surface.ts'
import { sceneOf } from '../../src/scene/scene.ts'
import { firstView } from '../../src/view/view.ts'
import { landAt, type SurfaceOptions, type SurfaceUnderTest } from './surface-under-test.ts'

/** The surface of paper in a section of jsdom. jsdom has no layout, so its size and its countries are given. */
export function paperSurface({ camera, size, lands }: SurfaceOptions): SurfaceUnderTest {
  // jsdom has none of these.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined
      disconnect = () => undefined
    },
  )
  const section = document.createElement('section')
  const stage = document.createElement('div')
  stage.innerHTML = '<div tabindex="0"></div>'
  section.append(stage)
  document.body.append(section)
  Object.defineProperties(section, {
    clientWidth: { value: size.width },
    clientHeight: { value: size.height },
  })
  document.elementsFromPoint = (x, y) => {
    const land = document.createElement('i')
    const country = landAt(lands, [x, y])
    if (country === undefined) return []
    land.dataset['country'] = country
    stage.append(land)
    return [land]
  }
  let wanted: Picture = { scene: sceneOf(firstView), sphereLines: null, camera, size }
  let lit: SubjectId | null = null
  const surface = new PaperSurface({
    section,
    stage,
    picture: wanted,
    onPicture: (picture) => {
      wanted = picture
    },
    onHighlight: (subject) => {
      lit = subject
    },
    lessMotion: () => true,
  })
  const fire = (type: string, [x, y]: readonly [number, number]) => {
    const event = new MouseEvent(type, { clientX: x, clientY: y, bubbles: true })
    Object.defineProperty(event, 'pointerType', { value: 'mouse' })
    section.dispatchEvent(event)
  }
  return {
    surface,
    finish: () => surface.drew(wanted),
    click: (pixel) => fire('click', pixel),
    hover: (pixel) => (pixel ? fire('pointermove', pixel) : fire('pointerleave', [0, 0])),
    highlighted: () => (lit === null ? [] : [lit]),
    focused: () => document.activeElement === stage.firstElementChild,
  }
}
