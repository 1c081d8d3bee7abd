import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { claimsAbout, countries, readings, statusOf, tensionsAbout } from '../src/facts/index.ts'
import { overlays } from '../src/overlays/index.ts'
import { region } from '../src/view/camera/camera.ts'
import { type BuiltSite, buildSite } from './support/built-site.ts'

/** The most bytes of the start page with its picture, after brotli. */
const startPage = 70_000

let site: BuiltSite

beforeAll(async () => {
  site = await buildSite()
}, 300_000)

afterAll(() => site?.remove())

function pageOf(file: string): Document {
  const page = site.pages.get(file)
  if (!page) throw new Error(`The build has no page ${file}`)
  return page.document
}

function countryPage(id: string): Document {
  return pageOf(`country/${id}/index.html`)
}

function allOf(page: Document, selector: string, attribute: string): string[] {
  return [...page.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '')
}

test('there is a start page and one page for each country in scope, and no other', () => {
  const expected = ['index.html', ...countries.map(({ id }) => `country/${id}/index.html`)]
  expect([...site.pages.keys()].sort()).toEqual(expected.sort())
})

test('a country page has every claim about its country exactly once, each with an address of its own', () => {
  for (const { id } of countries) {
    const shown = allOf(countryPage(id), 'article[data-claim]', 'data-claim')
    expect([...shown].sort(), id).toEqual(
      claimsAbout(id)
        .map((claim) => claim.id)
        .sort(),
    )
    expect(allOf(countryPage(id), 'article[data-claim]', 'id'), id).toEqual(shown)
  }
})

test('a country page has the status in every reading, and every contradiction with both sides', () => {
  for (const { id, name } of countries) {
    const page = countryPage(id)
    expect(page.querySelector('h1')?.textContent).toBe(name)
    for (const reading of readings) {
      const said = page.querySelector(`[data-reading="${reading.id}"]`)?.textContent ?? ''
      expect(said.includes('contested'), `${id} in ${reading.id}`).toBe(statusOf(id, reading.id).contested)
    }
    for (const tension of tensionsAbout(id)) expect(page.body.textContent).toContain(tension.disagreement)
  }
})

test('the start page lists the countries, the layers and the legend, and its picture links the countries', () => {
  const page = pageOf('index.html')
  const addresses = countries.map(({ id }) => `/atlas/country/${id}/`)
  expect(allOf(page, 'ul[aria-label="Countries"] a', 'href')).toEqual(addresses)
  for (const { name } of overlays)
    expect(page.querySelector('[aria-label="Layers"]')?.textContent).toContain(name)
  expect(page.querySelectorAll('[aria-label="Legend"] svg').length).toBeGreaterThan(5)
  const pictured = allOf(page, '#first-picture a', 'href')
  expect(pictured.length).toBeGreaterThan(15)
  expect(addresses).toEqual(expect.arrayContaining(pictured))
})

test('every link to the atlas on every page leads to a file in the build', () => {
  for (const [file, { document }] of site.pages) {
    for (const link of allOf(document, '[href]:not(use):not([rel="canonical"]), script[src]', 'href').filter(
      Boolean,
    )) {
      const address = new URL(link, `${site.origin}${site.base}${file}`)
      // The documents of a claim of the record are on other hosts, and the reader chooses to open them.
      if (address.origin !== site.origin) continue
      expect(address.pathname.startsWith(site.base), `${link} on ${file}`).toBe(true)
      const path = address.pathname.slice(site.base.length)
      const target = path === '' || path.endsWith('/') ? `${path}index.html` : path
      expect(site.files.has(target), `${link} on ${file}`).toBe(true)
      if (address.hash === '') continue
      const there = site.pages.get(target)?.document.getElementById(address.hash.slice(1))
      expect(there, `${link} on ${file}`).toBeTruthy()
    }
  }
})

test('every page has a title, a description and an address of its own', () => {
  const pages = [...site.pages]
  for (const part of [
    'title',
    'meta[name="description"]',
    'link[rel="canonical"]',
    'meta[property="og:image"]',
  ]) {
    const said = pages.map(([, { document }]) => document.head.querySelector(part)?.outerHTML)
    expect(said.every(Boolean), part).toBe(true)
    expect(new Set(said).size, part).toBe(pages.length)
  }
  for (const [file, { document }] of pages) {
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
    expect(canonical).toBe(`${site.origin}${site.base}${file.replace('index.html', '')}`)
  }
})

test('the preview of every page is a PNG of 1200 by 630', () => {
  for (const [file, { document }] of site.pages) {
    const address = document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? ''
    const image = site.read(address.slice(`${site.origin}${site.base}`.length))
    expect(image.toString('latin1', 1, 4), file).toBe('PNG')
    expect([image.readUInt32BE(16), image.readUInt32BE(20)], file).toEqual([1200, 630])
  }
})

test('no page has an inline script, style or handler, and all have the policy that forbids them', () => {
  for (const [file, { source }] of site.pages) {
    expect(source, file).not.toMatch(/<style\b|<[^>]+\s(style|on[a-z]+)=/i)
    const inline = (source.match(/<script\b[^>]*>/g) ?? []).filter((tag) => !tag.includes(' src='))
    expect(inline, file).toEqual([])
    expect(source.indexOf('Content-Security-Policy'), file).toBeLessThan(source.search(/<(script|link)\b/))
  }
})

test('every page is valid HTML', async () => {
  const checker = new HtmlValidate(JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')))
  for (const [file, { source }] of site.pages) {
    const { results } = await checker.validateString(source, file)
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ line, message }) => `${line}: ${message}`),
    )
    expect(faults, file).toEqual([])
  }
})

test('the start page with its picture keeps its limit of size', () => {
  const weight = brotliCompressSync(site.read('index.html'), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length
  expect(weight).toBeLessThanOrEqual(startPage)
})

test('the style sheet fits the picture as the camera fits the region', () => {
  const y = (lat: number) => Math.asinh(Math.tan((lat * Math.PI) / 180))
  const [west, south, east, north] = region
  const shape = ((east - west) * Math.PI) / 180 / (y(north) - y(south))
  const sheet = readFileSync('src/prerender/first-picture.css', 'utf8')
  expect(Number(/--region-shape: ([\d.]+)/.exec(sheet)?.[1])).toBeCloseTo(shape, 6)
})

test('every class of a page is in the style sheet of its build', () => {
  const sheet = [...site.files]
    .filter((file) => file.endsWith('.css'))
    .map((file) => site.read(file).toString())
  for (const [file, { document }] of site.pages) {
    const classes = new Set(allOf(document, '[class]', 'class').flatMap((names) => names.split(/\s+/)))
    const unknown = [...classes].filter((name) => !sheet.join('').includes(`.${name}`))
    expect(unknown, file).toEqual([])
  }
})
