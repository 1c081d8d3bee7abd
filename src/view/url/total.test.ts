import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inListOrder, isOverlayId } from '../../overlays/index.ts'
import { canonicalCamera } from '../camera/camera.ts'
import { shows } from '../pages.ts'
import { coherent, firstView, type View } from '../view.ts'
import { anyView, damaged, nearlyValidQuery, publishedQueries } from './arbitrary-view.fixture.ts'
import { read, write, writeFull } from './url.ts'

describe('rule 2: reading is total', () => {
  /** Runs on a hundred thousand texts in all; `expect` would take longer than `read` itself. */
  const law = (text: string) => {
    const { view, dropped } = read(text)
    const written = write(view)
    const again = read(written)
    return (
      isValid(view) &&
      dropped.length <= 20 &&
      dropped.every(({ value }) => Array.from(value).length <= 40) &&
      again.dropped.length === 0 &&
      write(again.view) === written
    )
  }

  test('any text gives a valid view: 30,000 texts of any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', size: 'medium' }), law), { numRuns: 30_000 })
  })

  test('any text gives a valid view: 40,000 queries that are nearly right', () => {
    fc.assert(fc.property(nearlyValidQuery, law), { numRuns: 40_000 })
  })

  test('any text gives a valid view: 30,000 right queries with a part replaced', () => {
    const right = fc.oneof(anyView.map(write), anyView.map(writeFull), fc.constantFrom(...publishedQueries))
    fc.assert(fc.property(damaged(right), law), { numRuns: 30_000 })
  })

  test.each([
    ['one long value', `country=${'x'.repeat(1_000_000)}`],
    ['one long number', `map=${'9'.repeat(1_000_000)}/1/1`],
    ['a million separators', `layers=${'~'.repeat(500_000)}&map=${'/'.repeat(500_000)}`],
    ['a hundred thousand keys', 'country=A&'.repeat(100_000)],
    ['a hundred thousand different values', Array.from({ length: 100_000 }, (_, n) => `show=${n}`).join('&')],
    ['bad escapes', `${'%'.repeat(500_000)}=${'%E0%A4%A'.repeat(60_000)}`],
    ['lone surrogates', `claim=${'\u{d800}'.repeat(1_000_000)}`],
  ])('a megabyte of nonsense is read at once: %s', (_, text) => {
    const start = performance.now()
    expect(law(text)).toBe(true)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})

function isValid(view: View): boolean {
  const { layers, camera, reading, show } = view
  return (
    Object.keys(view).join() === Object.keys(firstView).join() &&
    layers.every(isOverlayId) &&
    layers.join() === inListOrder(layers).join() &&
    coherent(view) === view &&
    (camera === null || JSON.stringify(camera) === JSON.stringify(canonicalCamera(camera))) &&
    read(`reading=${reading}`).dropped.length === 0 &&
    shows.includes(show)
  )
}
