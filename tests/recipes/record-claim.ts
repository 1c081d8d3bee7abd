import { expect, test } from 'vitest'
import { faultsOf } from '../support/published.ts'
import type { Recipe } from './recipe.ts'

const record = `{
    id: 'pr-trial-line',
    number: 900,
    says: 'The trial line takes gas from Ashkelon to Beersheba.',
    topic: 'energy',
    about: ['trial-line', 'ISR'],
    event: '2026-03',
    documents: [{ publisher: 'Trial Gazette', topic: 'the trial line', published: '2026-03-02' }],
  }`

export const oneMoreRecordClaim: Recipe = {
  adds: 'a claim of the public record',
  record: {
    file: 'src/facts/sources/record/energy.ts',
    list: "recordPart('Energy infrastructure', [",
    entry: record,
  },
  checks(copy) {
    test('its profile has it with its document, under its part and number', async () => {
      const { claimsAbout } = await copy.imported<typeof import('../../src/facts/index.ts')>('facts/index.ts')
      expect(claimsAbout('ISR')).toContainEqual(
        expect.objectContaining({
          id: 'pr-trial-line',
          at: { section: 'Energy infrastructure', paragraph: 900 },
          documents: [expect.objectContaining({ publisher: 'Trial Gazette' })],
        }),
      )
    })

    test('a link opens it, and it is published without moving another claim', async () => {
      const { read } = await copy.imported<typeof import('../../src/view/url/url.ts')>('view/url/url.ts')
      expect(read('country=ISR&claim=pr-trial-line')).toMatchObject({
        view: { claim: 'pr-trial-line' },
        dropped: [],
      })
      const { publishedFiles } =
        await copy.imported<typeof import('../../src/facts/published/index.ts')>('facts/published/index.ts')
      const files = publishedFiles({})
      const content = JSON.parse(files['claims.json'] ?? '')
      expect(faultsOf('claims.json', content, files)).toEqual([])
      expect(content.claims).toContainEqual(
        expect.objectContaining({
          id: 'pr-trial-line',
          witnesses: [expect.objectContaining({ publisher: 'Trial Gazette' })],
        }),
      )
    })
  },
}
