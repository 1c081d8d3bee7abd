import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { countries, readings, rungOf, statusOf } from '../facts/index.ts'
import { selectSubject, viewStore } from '../view/store.ts'
import { Layers } from './Layers.tsx'
import { Masthead } from './Masthead.tsx'
import { Profile } from './Profile.tsx'
import { ReadingChoice } from './ReadingChoice.tsx'
import { layerWords } from './words/layers.ts'

test('another reading changes the masthead, the legend and the open profile', () => {
  selectSubject({ kind: 'country', id: 'KAZ' })
  render(
    <>
      <Masthead />
      <ReadingChoice />
      <Layers />
      <Profile onClose={vi.fn()} />
    </>,
  )
  for (const { id, name, accordingTo, asOf } of readings.toReversed()) {
    fireEvent.click(screen.getByRole('radio', { name }))
    expect(viewStore.getState().view.reading).toBe(id)
    const masthead = document.querySelector('header:has(> h1)')?.textContent
    expect(masthead).toContain(accordingTo)
    expect(masthead).toContain(asOf)
    const { rung, contested } = statusOf('KAZ', id)
    const standing = document.querySelector('p:has(> strong)')?.textContent?.trim()
    expect(standing).toBe(`${rungOf(rung).name}${contested ? ' contested' : ''}`)
    const drawn = new Set(countries.map((country) => statusOf(country.id, id).rung))
    drawn.delete('silent')
    const list = screen.getByRole('list', { name: layerWords.rowsOf('Normalization status') })
    const rows = [...list.children].flatMap(({ textContent }) => textContent ?? '')
    const rungs = rows.filter((row) => !row.startsWith('Contested'))
    expect(rungs.sort()).toEqual([...drawn].map((step) => rungOf(step).name).sort())
  }
})
