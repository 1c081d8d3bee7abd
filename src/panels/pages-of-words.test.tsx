import { fireEvent, render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  claims,
  countries,
  countryOf,
  membersOf,
  readings,
  rungOf,
  sources,
  spheres,
  statusOf,
  tensions,
} from '../facts/index.ts'
import { chooseReading, setLayers, showAs, viewStore } from '../view/store.ts'
import { PageOfWords as Matrix } from './pages/matrix/PageOfWords.tsx'
import { PageOfWords as Sources } from './pages/sources/PageOfWords.tsx'
import { sourcesWords } from './pages/sources/words.ts'
import { PageOfWords as Spheres } from './pages/spheres/PageOfWords.tsx'
import { PageOfWords as Table } from './pages/table/PageOfWords.tsx'
import { PageOfWords as Tensions } from './pages/tensions/PageOfWords.tsx'

function claimShown(id: string): string | null | undefined {
  return document.querySelector(`article[data-claim="${id}"]`)?.textContent
}

test('the table has the status of every country in each reading', () => {
  render(<Table title="Table" />)
  const [, ...rows] = screen.getAllByRole('row')
  expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual(
    countries.map(({ id, name }) => [
      name,
      ...readings.map((reading) => {
        const { rung, contested } = statusOf(id, reading.id)
        return `${rungOf(rung).name}${contested ? ', contested' : ''}`
      }),
    ]),
  )
})

test('a country of the table opens its profile over the map', () => {
  showAs('table')
  render(<Table title="Table" />)
  fireEvent.click(screen.getByRole('button', { name: 'Uzbekistan' }))
  expect(viewStore.getState().view).toMatchObject({
    show: 'map',
    subject: { kind: 'country', id: 'UZB' },
  })
})

test('the matrix opens the claims of a cell, and says so if a cell has none', () => {
  const { container } = render(<Matrix title="Matrix" />)
  fireEvent.click(screen.getByRole('button', { name: /^Kazakhstan, Joining the Accords: \d+ claims/ }))
  expect(claimShown('rd-approach-kazakhstan')).toContain('Renewed Diplomacy')
  fireEvent.click(screen.getByRole('button', { name: 'Georgia, Energy: nothing in this source' }))
  expect(container.textContent).toContain('Nothing in this source: ')
  expect(container.querySelector('article[data-claim]')).toBeNull()
})

test('the matrix counts the claims of the chosen source', () => {
  render(<Matrix title="Matrix" />)
  const counts = () => screen.getAllByRole('cell').map(({ textContent }) => Number(textContent) || 0)
  const sum = () => counts().reduce((total, count) => total + count, 0)
  for (const { id, name } of sources) {
    fireEvent.click(screen.getByRole('radio', { name }))
    const pairs = claims
      .filter(({ source }) => source === id)
      .flatMap(({ about }) => about.filter((subject) => countries.some((country) => country.id === subject)))
    expect(sum(), name).toBe(pairs.length)
  }
})

test.each(readings)(
  'the page of spheres names the countries of each power in the reading $id',
  ({ id, name }) => {
    chooseReading('articles')
    render(<Spheres title="Spheres" />)
    fireEvent.click(screen.getByRole('radio', { name }))
    const figures = within(screen.getByRole('list', { name: 'A map for each power' })).getAllByRole(
      'listitem',
    )
    expect(figures.map((figure) => within(figure).getByRole('heading').textContent)).toEqual(
      spheres.map((sphere) => sphere.name),
    )
    for (const [index, sphere] of spheres.entries()) {
      const names = membersOf(sphere.id, id).map(({ country }) => countryOf(country).name)
      const said = figures[index]?.textContent ?? ''
      expect(
        countries.filter((country) => said.includes(country.name)).map((country) => country.name),
      ).toEqual(expect.arrayContaining(names))
      if (names.length > 0) expect(said).toContain(`${names.length} countr`)
      else expect(said).toContain('no country within this reach')
    }
  },
)

test('a power of the page of spheres opens its profile over the map that draws it', () => {
  setLayers(['normalization'])
  showAs('spheres')
  render(<Spheres title="Spheres" />)
  fireEvent.click(screen.getByRole('button', { name: /^Profile and claims.*China$/ }))
  expect(viewStore.getState().view).toMatchObject({
    show: 'map',
    layers: ['normalization', 'spheres'],
    subject: { kind: 'sphere', id: 'china' },
  })
})

test('every contradiction is on its page, with its disagreement, both sides, and its effect on the map', () => {
  const { container } = render(<Tensions title="Contradictions" />)
  for (const { id, name, disagreement, effect, sides } of tensions) {
    const card = container.querySelector(`details[data-tension="${id}"]`)
    expect(card?.textContent, id).toContain(name)
    expect(card?.textContent, id).toContain(disagreement)
    expect(card?.textContent, id).toContain(effect)
    const quoted = [...(card?.querySelectorAll('[data-quotes]') ?? [])]
    expect(quoted.map((one) => one.getAttribute('data-quotes'))).toEqual(sides.flat())
  }
})

test.each(sources)('$name has its publisher, author, chain and limits on the page of sources', (source) => {
  render(<Sources title="Sources" />)
  const entry = document.getElementById(`source-${source.id}`)
  const { title, publisher, author, limits, upstream } = source
  const fields = [...(entry?.querySelectorAll('dl > div') ?? [])].map(({ children }) =>
    [...children].map(({ textContent }) => textContent),
  )
  expect(fields).toContainEqual([sourcesWords.publisher, publisher])
  expect(fields).toContainEqual([sourcesWords.author, author])
  for (const part of [title, ...limits.map(({ says }) => says), ...upstream.map(({ who }) => who)]) {
    expect(entry?.textContent).toContain(part)
  }
})

test('a paragraph on the page of sources opens its claims', () => {
  render(<Sources title="Sources" />)
  const first = claims.find(({ source }) => source === 'renewed-diplomacy')
  if (!first) throw new Error('The first article has no claim.')
  const entry = document.getElementById('source-renewed-diplomacy')
  if (!entry) throw new Error('The first article has no entry.')
  const { section, paragraph } = first.at
  const [button] = within(entry)
    .getAllByRole('button')
    .filter((one) => one.getAttribute('aria-label')?.startsWith(`${section}, paragraph ${paragraph}: `))
  if (!button) throw new Error('The paragraph has no button.')
  fireEvent.click(button)
  expect(claimShown(first.id)).toContain(first.says)
})
