import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { shapesOf } from '../ground/shapes.ts'
import { fitRegion, region } from '../view/camera/camera.ts'
import { firstView } from '../view/view.ts'
import { type ExportOptions, exportPng, exportSvg, pngScales } from './index.ts'

function shapes(name: string) {
  return JSON.parse(readFileSync(new URL(`../../public/geo/${name}`, import.meta.url), 'utf8'))
}

const size = { width: 900, height: 560 }
const options: ExportOptions = {
  shapes: shapesOf({
    countries: shapes('countries.json'),
    water: shapes('water.json'),
    places: shapes('places.json'),
    relief: shapes('relief.json'),
  }),
  camera: fitRegion(region, size, { top: 0, right: 0, bottom: 0, left: 0 }),
  size,
  theme: 'light',
  link: 'https://atlas.example/?reading=articles&v=1',
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('an exported picture', () => {
  test('needs nothing from the page', () => {
    const svg = exportSvg({ ...firstView, layers: ['normalization', 'energy'] }, options)
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(svg).not.toMatch(/var\(|\sstyle=|<style|<script|class=|undefined|NaN/)
    const used = [...svg.matchAll(/(?:href="#|url\(#)([\w-]+)/g)].map(([, id]) => id)
    const missing = new Set(used.filter((id) => !svg.includes(`id="${id}"`)))
    expect([...missing]).toEqual([])
  })

  test('says its subject, sources, projection and link', () => {
    const svg = exportSvg(firstView, options)
    for (const words of [
      'Country positions on the Abraham Accords, according to both articles',
      'neither article gives its date',
      'Kazakhstan',
      'Leading candidate',
      'Sources: Renewed Diplomacy',
      'no opinion on the status of any territory',
      'Natural Earth',
      'Equal-area conic',
      'https://atlas.example/?reading=articles&amp;v=1',
    ]) {
      expect(svg).toContain(words)
    }
  })

  test('breaks the lines of its title and link where it is narrow', () => {
    const link = `https://atlas.example/?layers=${'energy~middle-corridor~spheres~'.repeat(4)}`
    const narrow = { ...options, size: { width: 300, height: 400 }, link }
    const svg = exportSvg({ ...firstView, layers: ['energy', 'middle-corridor', 'spheres'] }, narrow)
    const lines = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line = '']) => line)
    expect(lines.filter((line) => line.length > 70)).toEqual([])
    expect(lines).not.toContain('Energy flows, Middle Corridor, Spheres of influence')
    expect(lines.join('')).toContain(link)
  })

  test('becomes a PNG of three sizes, or an error that says its size', async () => {
    expect(Object.values(pngScales)).toEqual([1, 2, 3.125])
    const drawn = vi.fn()
    const canvas = {
      width: 0,
      height: 0,
      getContext: () => ({ drawImage: drawn }),
      toBlob: (give: (blob: Blob | null) => void) => give(null),
    }
    vi.stubGlobal('document', { createElement: () => canvas })
    vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')))
    vi.stubGlobal(
      'Image',
      class {
        naturalWidth = 400
        naturalHeight = 300
        decode = () => Promise.resolve()
      },
    )
    await expect(exportPng('<svg/>', pngScales.print)).rejects.toThrow('1250 by 938 pixels')
    expect(drawn).toHaveBeenCalledOnce()
  })
})
