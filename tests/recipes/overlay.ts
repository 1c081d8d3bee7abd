import { expect, test } from 'vitest'
import type { Recipe } from './recipe.ts'

/** An arc between two countries, which rests on an existing claim. */
const record = `import { evidenceOf } from '../facts/index.ts'
import { curveThrough, placesOf } from './branches.ts'
import { overlay, rowsOf } from './overlay.ts'

/** The claim says nothing of support; this is a trial. */
export const trialOverlay = overlay({
  id: 'trial-arcs',
  name: 'Trial arcs',
  shortName: 'Trial',
  drawnAt: 80,
  theme: 'line',
  precedence: 5,
  marks: () => [
    {
      kind: 'line',
      id: 'trial-arc',
      key: 'supports',
      subject: 'KAZ',
      route: null,
      leg: 'supports',
      style: 'supports',
      says: 'Kazakhstan tries Azerbaijan',
      path: curveThrough(placesOf({ start: [67, 48], end: [47.5, 40.3] })),
      because: ['pr-eapc'],
      evidence: evidenceOf(['pr-eapc'], false),
    },
  ],
  rows: rowsOf(['supports']),
})
`

/** Known to the copy alone, so the types here do not know it. */
const trial = 'trial-arcs' as import('../../src/overlays/index.ts').OverlayId

const face = { latin: 'https://atlas.example/latin.woff2', latinExtended: 'https://atlas.example/ext.woff2' }
const addresses = {
  countries: 'blob:countries',
  ground: 'blob:ground',
  places: 'blob:places',
  fonts: { regular: face, semibold: face, italic: face },
}

export const oneMoreOverlay: Recipe = {
  adds: 'an overlay',
  files: { 'src/overlays/trial-arcs.ts': record },
  line: {
    file: 'src/overlays/index.ts',
    list: 'const all = [',
    entry: 'trialOverlay',
    imported: "import { trialOverlay } from './trial-arcs.ts'",
  },
  checks(copy) {
    async function sceneWithIt() {
      const { read } = await copy.imported<typeof import('../../src/view/url/url.ts')>('view/url/url.ts')
      const { sceneOf } = await copy.imported<typeof import('../../src/scene/scene.ts')>('scene/scene.ts')
      return sceneOf(read('layers=trial-arcs~energy').view)
    }

    test('a link turns it on, and it writes a link', async () => {
      const { read, write } =
        await copy.imported<typeof import('../../src/view/url/url.ts')>('view/url/url.ts')
      const { view, dropped } = read('layers=trial-arcs&only=trial-arcs/supports')
      expect(dropped).toEqual([])
      expect([view.layers, view.only]).toEqual([[trial], { layer: trial, key: 'supports' }])
      expect(write(view)).toBe('layers=trial-arcs&only=trial-arcs/supports')
    })

    test('it is drawn above the layers whose place is lower, and its legend explains it', async () => {
      const { legendFor } =
        await copy.imported<typeof import('../../src/legend/legend.ts')>('legend/legend.ts')
      const scene = await sceneWithIt()
      expect(scene.marks.at(-1)).toMatchObject({ id: 'trial-arc', because: ['pr-eapc'] })
      const block = legendFor(scene).find(({ id }) => id === trial)
      expect(block).toMatchObject({ name: 'Trial arcs', lines: [{ key: 'supports' }] })
    })

    test('MapLibre has a layer for it', async () => {
      const { styleOf } = await copy.imported<typeof import('../../src/map/style.ts')>('map/style.ts')
      const { layers } = styleOf(await sceneWithIt(), 'light', addresses)
      const drawn = layers.flatMap(
        ({ metadata }) => (metadata as { readonly marks?: readonly string[] } | undefined)?.marks ?? [],
      )
      expect(drawn).toContain('trial-arc')
    })

    test('the headline and the switch call it by its name', async () => {
      const { headlineOf } =
        await copy.imported<typeof import('../../src/view/headline.ts')>('view/headline.ts')
      const { view, marks } = await sceneWithIt()
      expect(headlineOf({ ...view, layers: [trial] }, marks)).toContain('Trial arcs, ')
    })
  },
}
