import { pages } from '../../src/view/pages.ts'
import { type Browser, expect, type Lack, type Locator } from './browser.ts'
import type { Stop } from './in-the-page.ts'
import { AtlasMap, type Painter } from './map.ts'
import { Measures } from './measures.ts'
import { Network } from './network.ts'
import { Pictures } from './pictures.ts'
import { WrittenPage } from './written-page.ts'

/**
 * A reader of the atlas in a browser: its addresses and its words. The names that a reader sees or hears are here and in
 * the files beside this one, so a test need not change with them.
 */
export class Reader {
  readonly map: AtlasMap
  readonly network: Network
  readonly pictures: Pictures
  readonly measures: Measures
  readonly written: WrittenPage
  private readonly browser: Browser
  private readonly home: URL

  constructor(browser: Browser, home: string, painter: Painter) {
    this.browser = browser
    this.home = new URL(home)
    this.map = new AtlasMap(browser, painter)
    this.network = new Network(browser, this.home)
    this.pictures = new Pictures(browser, this.map)
    this.measures = new Measures(browser)
    this.written = new WrittenPage(browser, this.home)
  }

  /** Opens the atlas as a link would: `open('country=KAZ&map=4/44/62')`. */
  async open(query = ''): Promise<void> {
    await this.follow(new URL(query === '' ? '' : `?${query}`, this.home).href)
  }

  /** Opens a complete link, as a reader who was sent it. */
  async follow(link: string): Promise<void> {
    await this.browser.goTo(link)
    await this.started()
  }

  async reload(): Promise<void> {
    await this.browser.reload()
    await this.started()
  }

  /** Waits for the app, since the page that the build wrote is there at once, but tests use the app. */
  private async started(): Promise<void> {
    await this.written.gone()
    // A page of words is fetched on demand, and takes the focus when it arrives.
    const show = new URLSearchParams(this.address()).get('show')
    const title = pages.find(({ id }) => id === show)?.title
    if (title) await expect(this.shownPage(title)).toBeVisible({ timeout: 30_000 })
  }

  async goBack(): Promise<void> {
    await this.browser.goBack()
  }

  async goForward(): Promise<void> {
    await this.browser.goForward()
  }

  /** The query string in the address bar, without its `?`. */
  address(): string {
    return this.browser.address().search.slice(1)
  }

  /** The title of the document, on the tab and in the history. */
  async title(): Promise<string> {
    return this.browser.run(() => document.title, null)
  }

  /** The path of the page on its host. */
  path(): string {
    return this.browser.address().pathname
  }

  /** Reads in a browser that lacks a feature. Call this before the page is opened. */
  async doWithout(lack: Lack): Promise<void> {
    if (lack === 'WebGL') this.map.expectPainter('paper')
    await this.browser.doWithout(lack)
  }

  /** Opens pages without a map, which is faster: the shapes are missing, so no map is drawn. */
  async readWordsAlone(): Promise<void> {
    await this.network.spoil('geo/countries.json', 'missing')
  }

  /** Sets the device to reduced motion. */
  async wantLessMotion(): Promise<void> {
    await this.browser.wantLessMotion()
  }

  async resize(width: number, height: number): Promise<void> {
    await this.browser.resize(width, height)
  }

  /** Does nothing for some milliseconds. */
  async wait(milliseconds: number): Promise<void> {
    await this.browser.wait(milliseconds)
  }

  async press(...keys: readonly string[]): Promise<void> {
    await this.browser.press(...keys)
  }

  /** Presses Tab until something has the focus. */
  async tabTo(target: Locator): Promise<void> {
    await this.browser.tabTo(target)
  }

  /** Presses a key until something has the focus. */
  async pressTo(key: string, target: Locator): Promise<void> {
    await this.browser.pressTo(key, target)
  }

  /** Presses Tab from the start of the page until the focus leaves the page or begins again. Returns each stop. */
  async tabThrough(): Promise<readonly Stop[]> {
    return this.browser.tabThrough()
  }

  /** The element with the focus. */
  focus(): Locator {
    return this.browser.focus()
  }

  skipLink(): Locator {
    return this.browser.byRole('button', /^Skip the map/)
  }

  countries(): Locator {
    return this.browser.byRole('list', 'Countries')
  }

  country(name: string): Locator {
    const item = this.countries()
      .getByRole('listitem')
      .filter({ has: this.browser.byText(name) })
    return item.locator('a, button').first()
  }

  async chooseCountry(name: string): Promise<void> {
    await this.country(name).click()
  }

  layer(name: string): Locator {
    return this.browser.byRole('group', 'Layers').getByRole('switch', { name, exact: true })
  }

  async toggleLayer(name: string): Promise<void> {
    await this.layer(name).click()
  }

  /** Chooses one power in the layer of spheres, or “All powers”. */
  async choosePower(name: string): Promise<void> {
    const powers = this.browser.byRole('group', 'One power at a time')
    await powers.getByRole('button', { name, exact: true }).click()
  }

  reading(name: string): Locator {
    const readings = this.browser.byRole('radiogroup', 'Reading')
    return readings.getByRole('radio', { name, exact: true })
  }

  async chooseReading(name: string): Promise<void> {
    await this.reading(name).click()
  }

  /** The line under the name of the atlas: the meaning of the colours, the reading and its date. */
  statusLine(): Locator {
    const name = this.browser.byRole('heading', 'Accords Atlas')
    return this.browser.bySelector('header').filter({ has: name })
  }

  profile(): Locator {
    return this.browser.byRole('region', 'Profile')
  }

  async profileName(): Promise<string> {
    return (await this.profile().getByRole('heading').first().innerText()).trim()
  }

  async closeProfile(): Promise<void> {
    await this.profile().getByRole('button', { name: 'Close', exact: true }).click()
  }

  /** A claim in the profile, or on the page of words. */
  claim(id: string): Locator {
    return this.browser.bySelector(`article[data-claim="${id}"]:visible`)
  }

  tension(id: string): Locator {
    return this.browser.bySelector(`details[data-tension="${id}"]`).first()
  }

  async openTension(id: string): Promise<void> {
    await this.tension(id).locator('summary').first().click()
  }

  /** The layout of the two sides of an opened contradiction: beside each other, or one below the other. */
  async sidesOf(id: string, claims: readonly [string, string]): Promise<'beside' | 'stacked'> {
    const boxes = []
    for (const claim of claims) {
      const card = this.tension(id).locator(`[data-quotes="${claim}"]`)
      await expect(card).toBeVisible()
      boxes.push(await card.boundingBox())
    }
    const [one, other] = boxes
    if (!one || !other) throw new Error(`A side of ${id} is not drawn.`)
    if (one.x + one.width <= other.x && Math.abs(one.y - other.y) < 2) return 'beside'
    if (one.y + one.height <= other.y && Math.abs(one.x - other.x) < 2) return 'stacked'
    throw new Error(`The sides of ${id} overlap: ${JSON.stringify(boxes)}`)
  }

  /** The rows of the legend, one text each. */
  async legendRows(): Promise<string[]> {
    const legend = this.browser.byRole('region', 'Legend')
    await expect(legend).toBeVisible()
    const rows = await legend.getByRole('listitem').allInnerTexts()
    return rows.map((row) => row.replace(/\s+/g, ' ').trim())
  }

  pageButton(name: string): Locator {
    return this.browser.byRole('navigation', 'Pages').getByRole('button', { name, exact: true })
  }

  /** A page of words over the map. */
  shownPage(title: string): Locator {
    return this.browser.byRole('region', title)
  }

  /** A button, by the words on it. */
  button(name: string | RegExp): Locator {
    return this.browser.byRole('button', name)
  }

  /** The notice of the dropped parts of the link. */
  notice(): Locator {
    return this.browser.byRole('status').filter({ has: this.button('Dismiss') })
  }

  /** The message in place of a map that cannot be drawn. */
  alert(): Locator {
    return this.browser.byRole('alert')
  }

  /** A polite announcement of the page. */
  said(words: string | RegExp): Locator {
    return this.browser.byRole('status').filter({ hasText: words })
  }

  /** Presses a button that copies, and returns the content of the clipboard. */
  async copyBy(button: Locator): Promise<string> {
    await this.browser.clearClipboard()
    await button.click()
    const copied = () => this.browser.clipboard()
    await expect.poll(copied, { message: 'the button copies' }).not.toBe('')
    return copied()
  }

  shareButton(): Locator {
    return this.button('Share')
  }

  /** The field with the link, after a press of Share. */
  linkField(): Locator {
    return this.browser.byRole('textbox', 'Link to this view')
  }

  /** Presses Share, and returns the link on the clipboard. */
  async share(): Promise<string> {
    return this.copyBy(this.shareButton())
  }

  /** The selected text, which a reader could copy by hand. */
  async selectedText(): Promise<string> {
    return this.browser.run(() => {
      const field = document.activeElement
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return ''
      return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
    }, null)
  }

  /** The button that brings a layer to the front. */
  inFront(layer: string): Locator {
    return this.button(`In front on the map: ${layer}`)
  }

  /** The row of the legend with this name, which opens its claims. */
  legendRow(name: string): Locator {
    return this.button(name)
  }

  /** The switch that draws one row of the legend alone. */
  onlyThese(row: string): Locator {
    return this.button(`Only these on the map: ${row}`)
  }

  /** A row of the legend without marks, since another row is isolated. */
  hiddenRow(name: string): Locator {
    return this.button(`${name} (hidden)`)
  }

  showAll(): Locator {
    return this.button('Show all again')
  }

  /** The announcement to screen readers of the one row that is drawn. */
  saidOnly(row: string): Locator {
    return this.browser.byText(`Only ${row} is drawn`)
  }

  saidAllAgain(): Locator {
    return this.browser.byText('Everything is drawn again')
  }
}
