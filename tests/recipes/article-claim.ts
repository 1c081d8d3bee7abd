import { expect, test } from 'vitest'
import type { Recipe } from './recipe.ts'

const record = `claim({
    id: 'rd-trial-claim',
    at: [introduction, 1],
    says: 'Georgia is said to watch with interest.',
    mode: 'states',
    topic: 'normalization',
    about: ['GEO'],
    status: { country: 'GEO', rung: 'approached' },
  })`

export const oneMoreArticleClaim: Recipe = {
  adds: 'a claim of an article',
  record: {
    file: 'src/facts/sources/renewed-diplomacy/claims.ts',
    list: 'export const renewedDiplomacyClaims = [',
    entry: record,
  },
  checks(copy) {
    test('its profile has it, and the map is coloured by it', async () => {
      const { claimsAbout } = await copy.imported<typeof import('../../src/facts/index.ts')>('facts/index.ts')
      expect(claimsAbout('GEO').map(({ id }) => id)).toContain('rd-trial-claim')
      const { marksOf } =
        await copy.imported<typeof import('../../src/overlays/index.ts')>('overlays/index.ts')
      const fills = marksOf(['normalization'], { reading: 'renewed-diplomacy', subject: null })
      expect(fills).toContainEqual(
        expect.objectContaining({ subject: 'GEO', rung: 'approached', because: ['rd-trial-claim'] }),
      )
    })

    test('a link opens it, and it is published', async () => {
      const { read } = await copy.imported<typeof import('../../src/view/url/url.ts')>('view/url/url.ts')
      expect(read('country=GEO&claim=rd-trial-claim')).toMatchObject({
        view: { claim: 'rd-trial-claim' },
        dropped: [],
      })
      const { publishedFiles } =
        await copy.imported<typeof import('../../src/facts/published/index.ts')>('facts/published/index.ts')
      const { claims } = JSON.parse(publishedFiles({})['claims.json'] ?? '')
      expect(claims).toContainEqual(
        expect.objectContaining({ id: 'rd-trial-claim', source: 'renewed-diplomacy' }),
      )
    })
  },
}
