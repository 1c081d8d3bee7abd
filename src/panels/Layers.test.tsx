import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { overlays } from '../overlays/index.ts'
import { chooseReading, selectSubject, setLayers, viewStore } from '../view/store.ts'
import { Announcer } from './Announcer.tsx'
import { Layers } from './Layers.tsx'
import { layerWords } from './words/layers.ts'

const view = () => viewStore.getState().view

/** The rows of the legend. */
function rows(): readonly string[] {
  return screen.queryAllByRole('listitem').map(({ textContent }) => textContent ?? '')
}

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }))
}

test('the switches have the names that scripts rely on', () => {
  render(<Layers />)
  const group = screen.getByRole('group', { name: 'Layers' })
  const names = [...group.querySelectorAll('[role="switch"]')].map((one) => one.getAttribute('aria-label'))
  expect(names).toEqual(
    expect.arrayContaining([
      'Normalization status',
      'Energy flows',
      'Middle Corridor',
      'Spheres of influence',
    ]),
  )
  expect(names).toEqual(overlays.map(({ name }) => name))
})

test.each(overlays)('the switch of $name turns the layer and its legend on and off', ({ id, name }) => {
  setLayers([])
  render(<Layers />)
  const control = screen.getByRole<HTMLInputElement>('switch', { name })
  expect(rows()).toEqual([])
  fireEvent.click(control)
  expect(view().layers).toEqual([id])
  expect(control.checked).toBe(true)
  expect(screen.getByRole('list', { name: layerWords.rowsOf(name) }).children.length).toBeGreaterThan(0)
  fireEvent.click(control)
  expect(view().layers).toEqual([])
  expect(control.checked).toBe(false)
  expect(rows()).toEqual([])
})

test('the legend says which layer is in front, and brings another there', () => {
  act(() => setLayers(['normalization', 'energy']))
  render(
    <>
      <Layers />
      <Announcer />
    </>,
  )
  const buttons = () => screen.queryAllByRole('button', { name: /^In front/ })
  expect(buttons()).toEqual([])
  fireEvent.click(screen.getByRole('switch', { name: 'Middle Corridor' }))
  const pressed = () =>
    buttons()
      .filter((one) => one.getAttribute('aria-pressed') === 'true')
      .map(({ textContent }) => textContent)
  expect(buttons()).toHaveLength(2)
  expect(pressed()).toEqual(['In front on the map: Middle Corridor'])
  const energy = screen.getByRole('button', { name: /^In front.*Energy flows/ })
  fireEvent.pointerEnter(energy, { pointerType: 'mouse' })
  expect(viewStore.getState().pointedLayer).toBe('energy')
  expect(view().front).toBeNull()
  fireEvent.pointerLeave(energy)
  expect(viewStore.getState().pointedLayer).toBeNull()
  fireEvent.click(energy)
  expect(pressed()).toEqual(['In front on the map: Energy flows'])
  expect(view().front).toEqual(['energy'])
  expect(screen.getByRole('status').textContent).toContain('In front: Energy flows')
})

test('the layer of spheres offers each power alone, and all of them again', () => {
  setLayers(['spheres'])
  chooseReading('record')
  render(<Layers />)
  const all = rows()
  expect(all).toEqual(expect.arrayContaining(['Russia', 'China', 'Base or site of Russia']))
  const power = (name: string) => {
    const choice = screen.getByRole('group', { name: layerWords.onePower })
    const button = [...choice.querySelectorAll('button')].find(({ textContent }) => textContent === name)
    if (!button) throw new Error(`There is no power ${name}.`)
    return button
  }
  fireEvent.click(power('China'))
  expect(view().subject).toEqual({ kind: 'sphere', id: 'china' })
  expect(rows()).toEqual(['China'])
  expect(power('China').getAttribute('aria-pressed')).toBe('true')
  fireEvent.click(power('Russia'))
  expect(rows()).toEqual(['Russia', 'Base or site of Russia'])
  fireEvent.click(power(layerWords.allPowers))
  expect(view().subject).toBeNull()
  expect(rows()).toEqual(all)
})

test('a row can be isolated, and all can be shown again; both are announced', () => {
  setLayers(['normalization', 'energy'])
  render(
    <>
      <Layers />
      <Announcer />
    </>,
  )
  press('Oil pipeline')
  // A browser keeps the space before the text for screen readers; jsdom drops the space.
  const onlyThese = screen.getByRole('button', { name: /^Only these ?on the map: Oil pipeline$/ })
  fireEvent.click(onlyThese)
  expect(view().only).toEqual({ layer: 'energy', key: 'oil pipeline' })
  expect(onlyThese.getAttribute('aria-pressed')).toBe('true')
  expect(screen.getByText('Only Oil pipeline is drawn')).toBeTruthy()
  expect(rows()).toEqual(expect.arrayContaining(['Oil pipeline', 'Gas pipeline (hidden)']))
  press('Show all again')
  expect(view().only).toBeNull()
  expect(rows()).toEqual(expect.arrayContaining(['Oil pipeline', 'Gas pipeline']))
  expect(document.activeElement?.textContent).toBe('Oil pipeline')
  expect(screen.getByText('Everything is drawn again')).toBeTruthy()
})

test('a layer without marks in the reading says so', () => {
  setLayers(['spheres'])
  selectSubject({ kind: 'sphere', id: 'iran' })
  render(<Layers />)
  expect(screen.queryByText(layerWords.empty)).toBeNull()
  act(() => chooseReading('renewed-diplomacy'))
  expect(rows()).toEqual([])
  expect(screen.getByText(layerWords.empty)).toBeTruthy()
})
