import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { letMove, useMotion } from './motion.ts'
import { chooseTheme, useTheme } from './theme.ts'
import { useNarrow } from './use-narrow.ts'

/** The media queries that match on the device of the reader. */
const holding = new Set<string>()
const device = new EventTarget()

/** Changes the answer of the device to a query, and fires the event. */
function answer(query: string, holds: boolean): void {
  if (holds) holding.add(query)
  else holding.delete(query)
  act(() => void device.dispatchEvent(new Event('change')))
}

beforeEach(() => {
  holding.clear()
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: holding.has(query),
    addEventListener: device.addEventListener.bind(device),
    removeEventListener: device.removeEventListener.bind(device),
  }))
})

test('a window is narrow below 900 pixels, and the hook follows its width', () => {
  const { result } = renderHook(useNarrow)
  expect(result.current).toBe(false)
  answer('(max-width: 899px)', true)
  expect(result.current).toBe(true)
  answer('(max-width: 899px)', false)
  expect(result.current).toBe(false)
})

test('motion begins once the reader asks for it, and never where the device asks for less', () => {
  const { result } = renderHook(useMotion)
  expect(result.current).toBe(false)
  act(() => letMove(true))
  expect(result.current).toBe(true)
  answer('(prefers-reduced-motion: reduce)', true)
  expect(result.current).toBe(false)
  answer('(prefers-reduced-motion: reduce)', false)
  act(() => letMove(false))
  expect(result.current).toBe(false)
})

test('the theme follows the device until the reader chooses one, and the choice is remembered', () => {
  const { result } = renderHook(useTheme)
  const { dataset } = document.documentElement
  expect(result.current).toBe('light')
  answer('(prefers-color-scheme: dark)', true)
  expect(result.current).toBe('dark')
  expect(dataset['theme']).toBeUndefined()
  act(() => chooseTheme('light'))
  expect(result.current).toBe('light')
  expect(dataset['theme']).toBe('light')
  expect(localStorage.getItem('atlas-theme')).toBe('light')
  act(() => chooseTheme('system'))
  expect(result.current).toBe('dark')
  expect(dataset['theme']).toBeUndefined()
})

test('a remembered theme is there when the page opens, and an unknown one is ignored', async () => {
  localStorage.setItem('atlas-theme', 'dark')
  vi.resetModules()
  const { useThemeChoice } = await import('./theme.ts')
  expect(renderHook(useThemeChoice).result.current).toBe('dark')
  expect(document.documentElement.dataset['theme']).toBe('dark')
  localStorage.setItem('atlas-theme', 'sepia')
  vi.resetModules()
  const again = await import('./theme.ts')
  expect(renderHook(again.useThemeChoice).result.current).toBe('system')
})
