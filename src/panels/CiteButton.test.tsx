import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { claimOf } from '../facts/index.ts'
import { release } from '../facts/release.ts'
import { citedClaim } from '../view/citation.ts'
import { chooseReading, selectSubject } from '../view/store.ts'
import { CiteButton } from './CiteButton.tsx'

const writeText = vi.fn<(text: string) => Promise<void>>()

beforeEach(() => {
  writeText.mockReset().mockResolvedValue()
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
  selectSubject({ kind: 'country', id: 'SAU' })
  chooseReading('renewed-diplomacy')
})

/** Presses Cite on a claim, and then a form. */
async function cite(form: 'Text' | 'BibTeX' | 'CSL-JSON'): Promise<void> {
  const claim = claimOf('rd-saudi-condition')
  render(<CiteButton cited={(link) => citedClaim(claim, link)} view={{ claim: claim.id, show: 'map' }} />)
  fireEvent.click(screen.getByRole('button', { name: 'Cite' }))
  fireEvent.click(screen.getByRole('button', { name: form }))
  await waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(''))
}

test.each(['Text', 'BibTeX', 'CSL-JSON'] as const)(
  'a claim is copied as %s, with its place, its full link and the release',
  async (form) => {
    await cite(form)
    const [copy = ''] = writeText.mock.calls[0] ?? []
    expect(copy).toMatch(
      /\?country=SAU&layers=normalization&map=region&reading=renewed-diplomacy&claim=rd-saudi-condition&show=map&v=1/,
    )
    expect(copy).toContain(release.version)
    expect(copy).toMatch(/paragraph \d/)
    expect(screen.getByRole('status').textContent).toBe(`${form} copied.`)
    if (form === 'BibTeX') expect(copy).toMatch(/^@misc\{accords-atlas-rd-saudi-condition,/)
    if (form === 'CSL-JSON') {
      expect(JSON.parse(copy)).toMatchObject([{ type: 'webpage', version: release.version }])
    }
  },
)

test.each([
  [
    'has no clipboard',
    () => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
  ],
  ['refuses to copy', () => writeText.mockRejectedValue(new DOMException('Denied.', 'NotAllowedError'))],
])('where the browser %s, the citation can be copied by hand', async (_, prepare) => {
  prepare()
  await cite('BibTeX')
  expect(screen.getByRole('status').textContent).toContain('copy it by hand')
  const field = screen.getByRole('textbox', { name: 'Citation' })
  expect(field instanceof HTMLTextAreaElement && field.value).toMatch(/^@misc\{/)
})
