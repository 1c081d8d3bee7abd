import { expect, test } from 'vitest'
import { keyTable } from '../../tools/readme-keys.mjs'
import type { Recipe } from './recipe.ts'

/** A field that names one layer. It fits a view that draws the layer. */
const record = `import { type OverlayId, overlayIds } from '../../../overlays/index.ts'
import { type AddressField, idKey } from '../address-field.ts'

/** The layer of the trial; null is none. */
export const trial: AddressField<
  OverlayId | null,
  'trial',
  { readonly layers: readonly OverlayId[] }
> = {
  first: null,
  keys: { trial: idKey<OverlayId | null>('a layer on trial', overlayIds) },
  fits: (layer, { layers }) => layer === null || layers.includes(layer),
}
`

/** Known to the copy alone, so the types here do not know it. */
interface OnTrial {
  readonly trial: string | null
}

export const oneMoreAddressKey: Recipe = {
  adds: 'a key of the address',
  files: { 'src/view/url/fields/trial.ts': record },
  line: {
    file: 'src/view/url/fields/index.ts',
    list: 'export const fields = {',
    entry: 'trial',
    imported: "import { trial } from './trial.ts'",
  },
  checks(copy) {
    const url = () => copy.imported<typeof import('../../src/view/url/url.ts')>('view/url/url.ts')
    const trialOf = (view: object) => (view as OnTrial).trial

    test('a link sets it, and it is written into a link', async () => {
      const { read, write, writeFull } = await url()
      const { view, dropped } = read('trial=energy&layers=energy')
      expect(dropped).toEqual([])
      expect(trialOf(view)).toBe('energy')
      expect(write(view)).toBe('trial=energy&layers=energy')
      expect(writeFull(view)).toContain('trial=energy')
      expect(trialOf(read('').view)).toBeNull()
    })

    test('a notice says what it drops: unknown values, and values without a meaning in the link', async () => {
      const { read } = await url()
      const { noticeOf } =
        await copy.imported<typeof import('../../src/view/url/notice.ts')>('view/url/notice.ts')
      expect(noticeOf(read('trial=silk').dropped)).toContain('a layer on trial “silk”')
      expect(read('trial=energy&layers=spheres').dropped).toMatchObject([
        { key: 'trial', value: 'energy', reason: 'not-drawn' },
      ])
    })

    test('the page can change it, and it ends where it has no meaning', async () => {
      const { changeView, viewStore } =
        await copy.imported<typeof import('../../src/view/store.ts')>('view/store.ts')
      changeView({ layers: ['energy'], ...({ trial: 'energy' } satisfies OnTrial) })
      expect(trialOf(viewStore.getState().view)).toBe('energy')
      changeView({ layers: ['spheres'] })
      expect(trialOf(viewStore.getState().view)).toBeNull()
    })

    test('README lists it after `npm run fix`', async () => {
      expect(await keyTable(copy.folder)).toContain('| `trial=` | a layer on trial | ')
    })
  },
}
