import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { pages } from '../view/pages.ts'
import { fetchPage } from './fetch-page.ts'
import { MorePages } from './MorePages.tsx'

test('every folder in pages/ is a page of the list', () => {
  expect(readdirSync(join(import.meta.dirname, 'pages')).sort()).toEqual(pages.map(({ id }) => id).sort())
})

describe.each(pages)('the page $id', ({ id, name, title }) => {
  test('has a button with its name', () => {
    render(<MorePages />)
    expect(screen.getByRole('button', { name })).toBeDefined()
  })

  test('is fetched, and its heading is its title', async () => {
    const { PageOfWords } = await fetchPage(id)
    render(<PageOfWords title={title} />)
    expect(screen.getByRole('heading', { level: 2, name: title })).toBeDefined()
  })
})
