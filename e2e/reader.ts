import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { cameraIn, pixelsFromCentre } from './mercator.ts'

export { expect }

type Painter = 'map' | 'paper'

/** One answer to the page: what was asked for, and how it went. */
interface Answer {
  address: URL
  status: number
}

/**
 * Somebody reading the atlas in a browser. What the tests know of the page is here and nowhere else: the names a
 * reader sees or hears, the addresses, and the few attributes that say what the map is doing.
 */
export class Reader {
  readonly page: Page
  private readonly home: URL
  private readonly asked: URL[] = []
  private readonly answers: Answer[] = []
  private readonly complaints: string[] = []

  constructor(page: Page, home: string) {
    this.page = page
    this.home = new URL(home)
    page.on('request', (request) => this.asked.push(new URL(request.url())))
    page.on('response', (response) =>
      this.answers.push({ address: new URL(response.url()), status: response.status() }),
    )
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text())
    })
    page.on('pageerror', (error) => this.complaints.push(String(error)))
  }

  /** Opens the atlas as a link would: `open('country=KAZ&map=4/44/62')`. */
  async open(query = ''): Promise<void> {
    await this.page.goto(new URL(query === '' ? '' : `?${query}`, this.home).href)
  }

  async goBack(): Promise<void> {
    await this.page.goBack()
  }

  /** The query string in the address bar, without its `?`. */
  address(): string {
    return new URL(this.page.url()).search.slice(1)
  }

  map(): Locator {
    // Not by its role: MapLibre calls its own canvas a region named Map as well.
    return this.page.locator('section[aria-label="Map"]')
  }

  /** Waits until everything asked for is drawn and nothing moves. */
  async settled(painter?: Painter): Promise<void> {
    const drawn = { timeout: 30_000 }
    if (painter) await expect(this.map()).toHaveAttribute('data-painter', painter, drawn)
    await expect(this.map()).toHaveAttribute('data-settled', 'true', drawn)
  }

  async clickMapCentre(): Promise<void> {
    await this.settled()
    await this.map().click()
  }

  /** Clicks a place. The page must have been opened with a `map=` other than its first one, which stays unwritten. */
  async clickMapAt(lng: number, lat: number): Promise<void> {
    await this.settled()
    const camera = cameraIn(this.address())
    const box = await this.map().boundingBox()
    if (!camera || !box)
      throw new Error('Open the page with a map=zoom/lat/lng before clicking a place on it.')
    const { x, y } = pixelsFromCentre(camera, { lng, lat })
    const position = { x: box.width / 2 + x, y: box.height / 2 + y }
    if (position.x < 0 || position.y < 0 || position.x > box.width || position.y > box.height)
      throw new Error(`${lng}, ${lat} is outside the map at ${this.address()}.`)
    await this.map().click({ position })
  }

  countries(): Locator {
    return this.page.getByRole('list', { name: 'Countries', exact: true })
  }

  async chooseCountry(name: string): Promise<void> {
    const item = this.countries()
      .getByRole('listitem')
      .filter({ has: this.page.getByText(name, { exact: true }) })
    await item.locator('a, button').first().click()
  }

  layer(name: string): Locator {
    return this.page
      .getByRole('group', { name: 'Layers', exact: true })
      .getByRole('switch', { name, exact: true })
  }

  async toggleLayer(name: string): Promise<void> {
    await this.layer(name).click()
  }

  async chooseReading(name: string): Promise<void> {
    const readings = this.page.getByRole('radiogroup', { name: 'Reading', exact: true })
    await readings.getByRole('radio', { name, exact: true }).click()
  }

  profile(): Locator {
    return this.page.getByRole('region', { name: 'Profile', exact: true })
  }

  async profileName(): Promise<string> {
    return (await this.profile().getByRole('heading').first().innerText()).trim()
  }

  async closeProfile(): Promise<void> {
    await this.profile().getByRole('button', { name: 'Close', exact: true }).click()
  }

  /** The claims in the profile, by id and in reading order. */
  async claimsShown(): Promise<string[]> {
    await expect(this.profile()).toBeVisible()
    return this.profile()
      .locator('article[data-claim]')
      .evaluateAll((articles) => articles.map((article) => article.getAttribute('data-claim') ?? ''))
  }

  /** What the legend explains now, one text per row. */
  async legendRows(): Promise<string[]> {
    const legend = this.page.getByRole('region', { name: 'Legend', exact: true })
    await expect(legend).toBeVisible()
    const rows = await legend.getByRole('listitem').allInnerTexts()
    return rows.map((row) => row.replace(/\s+/g, ' ').trim())
  }

  /** Presses Share and returns the link that is then on the clipboard. */
  async share(): Promise<string> {
    await this.page.evaluate(() => navigator.clipboard.writeText(''))
    await this.page.getByRole('button', { name: 'Share', exact: true }).click()
    const copied = () => this.page.evaluate(() => navigator.clipboard.readText())
    await expect.poll(copied, { message: 'Share copies the link' }).not.toBe('')
    return copied()
  }

  /** Every host the page has asked anything of. */
  hosts(): string[] {
    const overNetwork = this.asked.filter(({ protocol }) => protocol !== 'blob:' && protocol !== 'data:')
    return [...new Set(overNetwork.map(({ host }) => host))]
  }

  ownHost(): string {
    return this.home.host
  }

  /** The files the page has loaded so far, as paths inside the build. */
  filesLoaded(): string[] {
    const inside = this.answers.filter(({ address }) => address.href.startsWith(this.home.href))
    const paths = inside.map(({ address }) => decodeURI(address.pathname.slice(this.home.pathname.length)))
    return [...new Set(paths.map((path) => (path === '' ? 'index.html' : path)))].sort()
  }

  /** What was asked for and is not there. */
  missing(): string[] {
    return this.answers.filter(({ status }) => status >= 400).map(({ address }) => address.href)
  }

  /** Errors that the page or the browser wrote to the console, refusals by the content security policy among them. */
  consoleErrors(): string[] {
    return this.complaints
  }

  /** The page as the host sends it, before any script has run. */
  async source(): Promise<string> {
    return (await this.page.request.get(this.home.href)).text()
  }

  /** When the page set a mark of its own, in milliseconds from the start; undefined where it did not. */
  async timeOf(mark: string): Promise<number | undefined> {
    return this.page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime, mark)
  }

  /** What stands between this page and somebody who does not use it with eyes and a mouse, as axe finds it. */
  async barriers(): Promise<string[]> {
    // Over the debugger: the content security policy lets no foreign script in, and is right to.
    const debuggerSession = await this.page.context().newCDPSession(this.page)
    await debuggerSession.send('Runtime.evaluate', { expression: axeSource })
    await debuggerSession.detach()
    const { violations } = await this.page.evaluate(() => axe.run())
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
    )
  }
}

declare const axe: typeof import('axe-core')

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const test = base.extend<{ reader: Reader }>({
  reader: async ({ page, baseURL }, use) => {
    const reader = new Reader(page, baseURL ?? '')
    await use(reader)
    // Whatever a test is about, these hold throughout.
    expect.soft(reader.hosts(), 'hosts asked').toEqual([reader.ownHost()])
    expect.soft(reader.missing(), 'files missing').toEqual([])
    expect.soft(reader.consoleErrors(), 'console errors').toEqual([])
  },
})
