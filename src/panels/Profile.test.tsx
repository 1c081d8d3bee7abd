import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import {
  type Claim,
  type CountryId,
  claimsAbout,
  countries,
  notStated,
  type ReadingId,
  readingOf,
  routes,
  spheres,
  tensionsAbout,
} from '../facts/index.ts'
import { asSubject } from '../view/as-subject.ts'
import { chooseReading, openClaim, selectSubject, viewStore } from '../view/store.ts'
import { Profile } from './Profile.tsx'

/** The texts of the shown claims, by id. */
function claimsShown(): ReadonlyMap<string, string> {
  const cards = document.querySelectorAll('article[data-claim]')
  return new Map([...cards].map((card) => [card.getAttribute('data-claim') ?? '', card.textContent ?? '']))
}

function claimsIn(reading: ReadingId, country: CountryId): readonly Claim[] {
  const sources: readonly string[] = readingOf(reading).sources
  return claimsAbout(country).filter((claim) => sources.includes(claim.source))
}

/** The status line of a country: its rung, and whether it is contested. */
function standing(): string | null | undefined {
  return document.querySelector('p:has(> strong)')?.textContent?.trim()
}

test.each(countries)('each claim about $name names the article, the section and the paragraph', ({ id }) => {
  selectSubject({ kind: 'country', id })
  render(<Profile onClose={vi.fn()} />)
  const shown = claimsShown()
  const claims = claimsIn('articles', id)
  expect([...shown.keys()].sort()).toEqual(claims.map((claim) => claim.id).sort())
  for (const { id: claim, says, source, at } of claims) {
    const name = source === 'renewed-diplomacy' ? 'Renewed Diplomacy' : 'Strategic Partnerships'
    expect(shown.get(claim)).toContain(says)
    expect(shown.get(claim)).toContain(`${name}, “${at.section}”, paragraph ${at.paragraph}`)
  }
})

test.each(countries)(
  'each record claim about $name names the publishers and years of its documents',
  ({ id }) => {
    selectSubject({ kind: 'country', id })
    chooseReading('record')
    render(<Profile onClose={vi.fn()} />)
    const shown = claimsShown()
    for (const claim of claimsIn('record', id)) {
      const text = shown.get(claim.id)
      expect(text, claim.id).toContain(`Public record, ${claim.at.section}`)
      for (const { publisher, published } of claim.source === 'record' ? claim.documents : []) {
        expect(text, claim.id).toContain(publisher)
        expect(text, claim.id).toContain(published === notStated ? 'undated' : published.slice(0, 4))
      }
    }
  },
)

test.each([...countries, ...routes, ...spheres].map(({ id, name }) => ({ name, subject: asSubject(id) })))(
  'the profile of the $subject.kind $name shows the number of its contradictions, all closed',
  ({ subject }) => {
    selectSubject(subject)
    render(<Profile onClose={vi.fn()} />)
    const count = tensionsAbout(subject.id).length
    const group = screen.queryByRole('region', { name: 'Contradictions' })
    if (count === 0) return expect(group).toBeNull()
    const heading = group && within(group).getByRole('heading')
    expect(heading?.textContent).toBe(count === 1 ? '1 contradiction' : `${count} contradictions`)
    expect(group?.querySelector('details[open]')).toBeNull()
  },
)

test('Kazakhstan is a contested candidate in the articles and joining in the record, one click apart', () => {
  selectSubject({ kind: 'country', id: 'KAZ' })
  const { container } = render(<Profile onClose={vi.fn()} />)
  expect(standing()).toBe('Leading candidate contested')
  expect(container.textContent).toContain('There it is “Joining”, not “Leading candidate”.')
  fireEvent.click(screen.getByRole('button', { name: 'Read the record' }))
  expect(standing()).toBe('Joining')
  expect(viewStore.getState().view.reading).toBe('record')
  expect(container.textContent).toContain('There it is “Leading candidate”, not “Joining”.')
  fireEvent.click(screen.getByRole('button', { name: 'Read the articles' }))
  expect(standing()).toBe('Leading candidate contested')
})

test('a claim without a profile leads to the subjects that it is about', () => {
  openClaim('rd-saudi-condition')
  render(<Profile onClose={vi.fn()} />)
  expect([...claimsShown().keys()]).toEqual(['rd-saudi-condition'])
  fireEvent.click(screen.getByRole('button', { name: 'Saudi Arabia' }))
  expect(viewStore.getState().view).toMatchObject({ subject: { kind: 'country', id: 'SAU' }, claim: null })
  expect(screen.getByRole('heading', { name: 'Saudi Arabia' })).toBeTruthy()
})

test('the button Close calls `onClose`', () => {
  const onClose = vi.fn()
  render(<Profile onClose={onClose} />)
  act(() => selectSubject({ kind: 'country', id: 'KAZ' }))
  fireEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledOnce()
})
